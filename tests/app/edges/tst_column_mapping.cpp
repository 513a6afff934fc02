#include "app/edges/column_mapping.h"

#include <QTest>

using app::ImportKind;
using edges::ColumnMapping;
using edges::Field;

namespace {

std::vector<std::string> header(const char *names)
{
    std::vector<std::string> all;
    for (const auto &name : QByteArray(names).split(','))
        all.push_back(name.toStdString());
    return all;
}

app::Answer<ColumnMapping> mapped(const char *names, app::ImportRequest request = {})
{
    request.path = "list.csv";
    return ColumnMapping::find(header(names), request);
}

// `field=column` pairs as the mapping came out, or the rejection's sentence.
QByteArray fields(const app::Answer<ColumnMapping> &mapping, const char *names)
{
    if (!mapping)
        return QByteArray::fromStdString("refused: " + mapping.error().detail);
    QByteArrayList all;
    const auto columns = header(names);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (const auto field = mapping->fieldOf(i); !field.empty())
            all << QByteArray(field.data(), static_cast<qsizetype>(field.size())) + '='
                    + QByteArray::fromStdString(columns[i]);
    return all.join(' ');
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindFieldsByName_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("batches")
            << QByteArray("reference,sku,quantity,eta,description")
            << QByteArray("reference=reference sku=sku quantity=quantity eta=eta description=description");
        QTest::newRow("orders")
            << QByteArray("order,line,sku,quantity,need_by,priority,customer,description")
            << QByteArray("order=order line=line sku=sku quantity=quantity need_by=need_by priority=priority "
                          "customer=customer description=description");
        QTest::newRow("written otherwise")
            << QByteArray("Order-ID,S K U,QUANTITY,Need By,Customer_ID")
            << QByteArray("order=Order-ID sku=S K U quantity=QUANTITY need_by=Need By customer=Customer_ID");
        QTest::newRow("supply") << QByteArray("batch,item,pieces,date due")
                                << QByteArray("reference=batch sku=item quantity=pieces eta=date due");
        QTest::newRow("retail") << QByteArray(
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country")
                                << QByteArray("order=InvoiceNo sku=StockCode description=Description "
                                              "quantity=Quantity customer=CustomerID");
        QTest::newRow("due of an order") << QByteArray("invoice,article,qty,due")
                                         << QByteArray("order=invoice sku=article quantity=qty need_by=due");
        QTest::newRow("the exact name wins")
            << QByteArray("ref,item,sku,qty,quantity,name,description,reference")
            << QByteArray("sku=sku quantity=quantity description=description reference=reference");
        for (const auto *reference : {"ref", "batchref", "batch"})
            QTest::addRow("%s", reference) << QByteArray(reference) + ",sku,qty"
                                           << QByteArray("reference=") + reference + " sku=sku quantity=qty";
        for (const auto *order : {"orderid", "invoice", "invoiceno", "ordernumber"})
            QTest::addRow("%s", order)
                << QByteArray(order) + ",sku,qty" << QByteArray("order=") + order + " sku=sku quantity=qty";
        for (const auto *sku : {"stockcode", "item", "product", "article"})
            QTest::addRow("%s", sku) << QByteArray("ref,") + sku + ",pieces,name"
                                     << QByteArray("reference=ref sku=") + sku
                    + " quantity=pieces description=name";
    }
    void shouldFindFieldsByName()
    {
        QFETCH(QByteArray, names);
        QTEST(fields(mapped(names), names), "expected");
    }

    void shouldTellTheKindByTheColumns()
    {
        QVERIFY(mapped("batch,sku,qty")->kind() == ImportKind::Batches);
        QVERIFY(mapped("invoice,sku,qty")->kind() == ImportKind::Orders);
        QVERIFY(mapped("number,sku,qty",
                       {.path = {}, .kind = {}, .mapping = {{"order", "number"}}, .dateFormat = {}})
                    ->kind()
                == ImportKind::Orders);

        for (const auto *names : {"batch,order,sku,qty", "number,sku,qty"}) {
            const auto refused = mapped(names);
            QVERIFY(!refused);
            QVERIFY(refused.error().reason == app::Reason::InvalidCall);
            QCOMPARE(refused.error().given, std::string("batches or orders"));
        }
        QCOMPARE(fields(mapped("batch,order,sku,qty",
                               {.path = {}, .kind = ImportKind::Orders, .mapping = {}, .dateFormat = {}}),
                        "batch,order,sku,qty"),
                 QByteArray("order=order sku=sku quantity=qty"));
    }

    void shouldPutTheMappingBeforeTheNames()
    {
        const auto with = [](std::map<std::string, std::string> mapping) {
            return app::ImportRequest{
                .path = {}, .kind = ImportKind::Orders, .mapping = std::move(mapping), .dateFormat = {}};
        };
        const auto *names = "order,sku,quantity,number,My Code,my code";
        QCOMPARE(fields(mapped(names, with({{"order", "number"}, {"SKU", "my code"}})), names),
                 QByteArray("quantity=quantity order=number sku=my code"));
        QCOMPARE(fields(mapped(names, with({{"need-by", "MY_CODE"}})), names),
                 QByteArray("order=order sku=sku quantity=quantity need_by=My Code"));
        // A column that is mapped serves no other field by its name.
        QVERIFY(!mapped(names, with({{"sku", "quantity"}})));

        const auto noColumn = mapped(names, with({{"sku", "code"}}));
        QVERIFY(!noColumn);
        QVERIFY(noColumn.error().reason == app::Reason::InvalidCall);
        QVERIFY(noColumn.error().detail.find("code") != std::string::npos);
        QVERIFY(noColumn.error().detail.find("order, sku, quantity, number") != std::string::npos);
        for (const auto *field : {"eta", "colour", ""})
            QVERIFY2(!mapped(names, with({{field, "number"}})), field);
    }

    void shouldRefuseAFileWithoutARequiredColumn_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("missing");
        QTest::newRow("order") << QByteArray("sku,qty,customer") << QByteArray("order");
        QTest::newRow("sku") << QByteArray("order,qty,customer") << QByteArray("sku");
        QTest::newRow("quantity") << QByteArray("order,sku,customer") << QByteArray("quantity");
        QTest::newRow("a header of another separator") << QByteArray("order|sku|qty") << QByteArray("order");
    }
    void shouldRefuseAFileWithoutARequiredColumn()
    {
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, missing);
        const auto refused
            = mapped(names, {.path = {}, .kind = ImportKind::Orders, .mapping = {}, .dateFormat = {}});
        QVERIFY(!refused);
        QVERIFY(refused.error().reason == app::Reason::InvalidCall);
        QCOMPARE(refused.error().given, missing.toStdString());
        QCOMPARE(refused.error().file, std::string("list.csv"));
        const auto &sentence = refused.error().detail;
        QVERIFY(sentence.find(missing) != std::string::npos);
        QVERIFY(sentence.find(names.replace(",", ", ")) != std::string::npos); // the columns that are there
    }

    void shouldRefuseToGuessBetweenTwoColumns()
    {
        for (const auto *names :
             {"order,item,product,qty", "order,sku,SKU,qty", "order,sku,qty,customerid,Customer ID"}) {
            const auto refused = mapped(names);
            QVERIFY2(!refused, names);
            QVERIFY(refused.error().reason == app::Reason::InvalidCall);
        }
        const auto *names = "order,item,product,qty";
        QCOMPARE(
            fields(mapped(names, {.path = {}, .kind = {}, .mapping = {{"sku", "item"}}, .dateFormat = {}}),
                   names),
            QByteArray("order=order sku=item quantity=qty"));
    }
};

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_column_mapping.moc"
