#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace support {

/// The part of JSON Schema that the contract uses. A word it does not know is a fault of the schema, so that
/// no rule is passed over in silence.
class JsonSchema
{
public:
    explicit JsonSchema(const std::filesystem::path &file);
    /// Of a document that holds all that the schema refers to.
    JsonSchema(nlohmann::json schema, const nlohmann::json &document);

    std::string faultOf(const nlohmann::json &value) const; // empty: it is as the schema says

private:
    std::string check(const nlohmann::json &value, const nlohmann::json &schema,
                      const std::string &where) const;
    std::string checkObject(const nlohmann::json &value, const nlohmann::json &schema,
                            const std::string &where) const;
    std::string checkRule(const std::string &word, const nlohmann::json &rule, const nlohmann::json &value,
                          const nlohmann::json &schema, const std::string &where) const;

    std::filesystem::path m_folder;
    nlohmann::json m_schema;
    nlohmann::json m_document;
};

} // namespace support
