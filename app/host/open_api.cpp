#include "app/host/open_api.h"

#include "app/json.h"

#include <QFile>

static void initialiseResources() // outside of any namespace, as Q_INIT_RESOURCE demands
{
    Q_INIT_RESOURCE(contract);
}

namespace host {

namespace {

constexpr std::string_view inside = "#/components/schemas/";
constexpr std::string_view ending = ".schema.json";

app::Json jsonIn(const std::string &file)
{
    QFile resource(QStringLiteral(":/contract/") + QString::fromStdString(file));
    if (!resource.open(QIODevice::ReadOnly))
        return app::Json::object();
    const auto text = resource.readAll();
    return app::Json::parse(text.begin(), text.end());
}

/// Every reference to a file becomes one to a schema inside, and the file is put there.
void takeIn(app::Json &part, app::Json &schemas)
{
    for (auto &[key, value] : part.items()) {
        if (value.is_structured())
            takeIn(value, schemas);
        if (key != "$ref" || value.get_ref<const std::string &>().starts_with(inside))
            continue;
        const auto file = value.get<std::string>();
        const auto name = file.substr(0, file.size() - ending.size());
        value = std::string(inside) + name;
        if (schemas.contains(name))
            continue;
        schemas[name] = true; // it is on its way
        auto schema = jsonIn(file);
        schema.erase("$schema");
        takeIn(schema, schemas);
        schemas[name] = std::move(schema);
    }
}

} // namespace

std::string openApi()
{
    initialiseResources();
    auto document = jsonIn("openapi.json");
    auto schemas = document["components"]["schemas"];
    takeIn(document["paths"], schemas);
    auto own = document["components"]["schemas"];
    takeIn(own, schemas);
    schemas.update(own);
    document["components"]["schemas"] = std::move(schemas);
    return document.dump();
}

} // namespace host
