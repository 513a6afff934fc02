#pragma once

#include "app/outcome.h"

#include <QString>

#include <string>

namespace host {

/// What the program is told once and not with every call: in a settings file, and over it in environment
/// variables such as STOCKROOM_HTTP_LISTEN.
struct Settings
{
    struct Database
    {
        QString path; // empty: the platform's place
    };
    struct Http
    {
        bool enabled = false; // in the desktop; `serve` always listens
        std::string listen = "127.0.0.1:5005";
        QString tokenFile; // empty: none
    };
    struct Redis
    {
        std::string url; // empty: none
    };
    struct Mail
    {
        enum class Security { None, StartTls, Tls };

        std::string host; // empty: no mail is sent
        int port = 25;
        Security security = Security::None;
        std::string user; // empty: without login
        QString passwordFile;
        QString certificates; // PEM file that the server's is signed by; empty: the system's
        std::string from = "allocations@example.com"; // as in the book
        std::string to = "stock@made.com";
    };

    struct Watch
    {
        QString folder; // empty: none is watched
        int kind = 0; // of its files; 0: as their columns say, 1: batches, 2: orders
        QString mapping; // "field=column, …"
        QString dateFormat;
        bool allocate = false; // what the files bring
    };

    Database database;
    Http http;
    Redis redis;
    Mail mail;
    Watch watch;
};

/// `--config`, else stockroom.ini in the platform's place for settings.
QString settingsFile(const QString &given);

/// Refused where a value cannot be read, or where others could read a password that stands in the file.
app::Answer<Settings> readSettings(const QString &given);

} // namespace host
