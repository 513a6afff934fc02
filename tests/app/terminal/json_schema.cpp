#include "tests/app/terminal/json_schema.h"

#include "model/date.h"
#include "model/text.h"

#include <algorithm>
#include <fstream>
#include <regex>

namespace support {

namespace {

using nlohmann::json;

bool isOfType(const json &value, const std::string &type)
{
    if (type == "integer")
        return value.is_number_integer();
    return type == value.type_name();
}

bool isOfTypes(const json &value, const json &types)
{
    if (types.is_string())
        return isOfType(value, types);
    return std::ranges::any_of(types, [&value](const json &type) { return isOfType(value, type); });
}

bool isOfFormat(const std::string &text, const json &format)
{
    static const std::regex moment("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z");
    if (format == "date")
        return model::parseDate(text).has_value();
    return format == "date-time" && std::regex_match(text, moment);
}

std::size_t lengthOf(const json &text)
{
    return model::codePoints(text.get<std::string>()).value();
}

} // namespace

JsonSchema::JsonSchema(const std::filesystem::path &file)
    : m_folder(file.parent_path())
    , m_schema(json::parse(std::ifstream(file)))
{
}

JsonSchema::JsonSchema(json schema, const json &document)
    : m_schema(std::move(schema))
    , m_document(document)
{
}

std::string JsonSchema::faultOf(const json &value) const
{
    return check(value, m_schema, "$");
}

std::string JsonSchema::check(const json &value, const json &schema, const std::string &where) const
{
    for (const auto &[word, rule] : schema.items())
        if (auto fault = checkRule(word, rule, value, schema, where); !fault.empty())
            return fault;
    return {};
}

std::string JsonSchema::checkObject(const json &value, const json &schema, const std::string &where) const
{
    if (!value.is_object())
        return {};
    for (const auto &[name, member] : value.items()) {
        if (schema.contains("properties") && schema["properties"].contains(name)) {
            if (auto fault = check(member, schema["properties"][name], where + '.' + name); !fault.empty())
                return fault;
        } else if (schema.value("additionalProperties", true) == false) {
            return where + " has a field of its own: " + name;
        }
    }
    return {};
}

std::string JsonSchema::checkRule(const std::string &word, const json &rule, const json &value,
                                  const json &schema, const std::string &where) const
{
    const auto told = [&](bool isRight) {
        return isRight ? "" : where + " breaks " + word + ' ' + rule.dump() + ": " + value.dump();
    };
    if (word == "$schema" || word == "title" || word == "additionalProperties")
        return {};
    if (word == "$ref" && rule.get_ref<const std::string &>().starts_with('#'))
        return check(value, m_document.at(json::json_pointer(rule.get<std::string>().substr(1))), where);
    if (word == "$ref")
        return JsonSchema(m_folder / rule.get<std::string>()).faultOf(value);
    if (word == "type")
        return told(isOfTypes(value, rule));
    if (word == "enum")
        return told(std::ranges::find(rule, value) != rule.end());
    if (word == "const")
        return told(rule == value);
    if (word == "minimum")
        return told(!value.is_number() || value >= rule);
    if (word == "maximum")
        return told(!value.is_number() || value <= rule);
    if (word == "minItems")
        return told(!value.is_array() || value.size() >= rule.get<std::size_t>());
    if (word == "minLength")
        return told(!value.is_string() || lengthOf(value) >= rule.get<std::size_t>());
    if (word == "maxLength")
        return told(!value.is_string() || lengthOf(value) <= rule.get<std::size_t>());
    if (word == "format")
        return told(!value.is_string() || isOfFormat(value.get<std::string>(), rule));
    if (word == "required")
        return told(!value.is_object() || std::ranges::all_of(rule, [&value](const json &name) {
            return value.contains(name.get<std::string>());
        }));
    if (word == "properties")
        return checkObject(value, schema, where);
    if (word == "items") {
        for (const auto &item : value)
            if (auto fault = check(item, rule, where + "[]"); !fault.empty())
                return fault;
        return {};
    }
    if (word == "oneOf")
        return told(
            std::ranges::count_if(rule, [&](const json &one) { return check(value, one, where).empty(); })
            == 1);
    return where + ": the schema says " + word + ", which this check does not know";
}

} // namespace support
