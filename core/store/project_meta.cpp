// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_meta.h"

#include <array>
#include <charconv>
#include <map>

namespace headroom {

namespace {

using Pairs = std::array<std::pair<std::string_view, std::string>, 3>;

Pairs pairsOf(const ProjectMeta& meta)
{
    return {{{"format", std::to_string(meta.version)}, {"program", meta.program}, {"project", meta.uuid}}};
}

Error damaged(const std::string& path, std::string_view key, std::string_view found)
{
    return Error{
        ErrorCode::FileDamaged, "meta." + std::string(key), {{"found", std::string(found.substr(0, 60))}, {"file", path}}};
}

} // namespace

Digest digestOf(const ProjectMeta& meta)
{
    Digest digest;
    for (const auto& [key, value] : pairsOf(meta)) {
        Lanes64 sum = digestValue(digestKey("key"), {StoredValue::Kind::Text, 0, key});
        sum += digestValue(digestKey("value"), {StoredValue::Kind::Text, 0, value});
        digest.add(digestRow(digestKey("meta"), 0, sum));
    }
    return digest;
}

Status writeMeta(sqlite::Connection& connection, const ProjectMeta& meta, const Digest& digest)
{
    auto insert = connection.prepare("INSERT OR REPLACE INTO \"meta\" (\"key\",\"value\") VALUES (?,?)");
    if (!insert)
        return insert.error();
    const std::string digestText = digest.toText();
    const auto write = [&](std::string_view key, std::string_view value) {
        insert->bindText(1, key);
        insert->bindText(2, value);
        return insert->execute();
    };
    for (const auto& [key, value] : pairsOf(meta))
        if (const Status written = write(key, value); !written)
            return written;
    return write("digest", digestText);
}

Result<StoredMeta> readMeta(sqlite::Connection& connection)
{
    auto rows = connection.prepare("SELECT \"key\",\"value\" FROM \"meta\"");
    if (!rows)
        return rows.error();
    std::map<std::string, std::string> found;
    sqlite::Step step = rows->step();
    for (; step == sqlite::Step::Row; step = rows->step()) {
        const std::string key(rows->bytes(0).substr(0, 60));
        if (key != "digest" && key != "format" && key != "program" && key != "project")
            return damaged(connection.path(), "key", isCleanText(key, Lines::One) ? key : "");
        if (rows->bytes(1).size() > 200 || !isCleanText(rows->bytes(1), Lines::One))
            return damaged(connection.path(), key, "");
        found.emplace(key, rows->bytes(1));
    }
    if (step == sqlite::Step::Failed)
        return rows->error();
    if (found.size() != 4)
        return damaged(connection.path(), "key", std::to_string(found.size()));
    const auto digest = Digest::parse(found["digest"]);
    const auto version = Decimal::parse(found["format"]);
    if (!digest)
        return damaged(connection.path(), "digest", found["digest"]);
    if (!version || !version->isWhole() || version->coefficient() < 0 || version->coefficient() > formatVersion)
        return damaged(connection.path(), "format", found["format"]);
    return StoredMeta{{static_cast<int>(version->coefficient()), found["program"], found["project"]}, *digest};
}

namespace {

// Of a verdict that ends with "error code=7": what the check itself lacked (memory, a disk that can be read, time); 0 where it is one
// on the file.
int codeOfAbortedCheck(std::string_view verdict)
{
    constexpr std::string_view words = "error code=";
    const std::size_t at = verdict.rfind(words);
    int code = 0;
    if (at != std::string_view::npos)
        std::from_chars(verdict.data() + at + words.size(), verdict.data() + verdict.size(), code);
    switch (code & 0xff) {
    case SQLITE_NOMEM:
    case SQLITE_IOERR:
    case SQLITE_INTERRUPT: return code;
    default: return 0;
    }
}

} // namespace

Status checkIntegrity(sqlite::Connection& connection)
{
    const auto verdict = connection.text("PRAGMA integrity_check(1)");
    if (!verdict)
        return verdict.error();
    if (const int code = codeOfAbortedCheck(*verdict); code != 0)
        return sqlite::errorOf(nullptr, code, connection.path());
    if (*verdict != "ok")
        return Error{ErrorCode::FileDamaged, connection.path(), {{"cause", "integrity"}, {"found", verdict->substr(0, 200)}}};
    return done();
}

Status checkIntegrityOf(const std::string& path, const std::atomic<bool>* cancel)
{
    auto connection = sqlite::Connection::open(path, sqlite::Access::Read);
    if (!connection)
        return connection.error();
    connection->cancelBy(cancel);
    return checkIntegrity(*connection);
}

} // namespace headroom
