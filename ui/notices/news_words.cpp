#include "ui/notices/news_words.h"

#include "ui/look/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct NewsWords
{
    Q_DECLARE_TR_FUNCTIONS(NewsWords)
};

int count(std::int64_t number)
{
    return static_cast<int>(number);
}

} // namespace

NoticeWords wordsOf(const app::News &news)
{
    QStringList facts;
    if (news.becameShort > 0)
        facts += NewsWords::tr("%Ln lines became short", nullptr, count(news.becameShort));
    if (news.slipped > 0)
        facts += news.worst > 0
            ? NewsWords::tr("%Ln promises slipped, worst +%1 d", nullptr, count(news.slipped))
                  .arg(numberText(qint64(news.worst)))
            : NewsWords::tr("%Ln promises slipped", nullptr, count(news.slipped));
    if (news.late > 0)
        facts += NewsWords::tr("%Ln batches are late", nullptr, count(news.late));
    if (news.fillable > 0)
        facts += NewsWords::tr("%Ln short lines can be filled now", nullptr, count(news.fillable));
    if (facts.isEmpty())
        return {};
    const auto lead = facts.takeFirst();
    return {lead, facts.join(QLatin1Char('\n'))};
}

} // namespace ui
