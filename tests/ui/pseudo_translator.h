#pragma once

#include <QTranslator>

namespace support {

/// A language that is none: every letter accented, 40 % longer, between ⟦ and ⟧. Whatever the window still
/// says in plain letters never asked for a translation. Stays before the translators of the program.
class PseudoTranslator : public QTranslator
{
public:
    PseudoTranslator();
    ~PseudoTranslator() override;

    static QString pseudo(const QString &text); // placeholders, tags and entities as they are
    static QStringList plainWords(const QString &text); // of two letters or more, none accented

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isComingFirst = false;
};

} // namespace support
