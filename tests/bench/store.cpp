// SPDX-License-Identifier: GPL-3.0-or-later
// Row 5 of PERFORMANCE.md: saving and opening a project, beside what SQLite's own reading and writing of the same rows takes.
#include "bench.h"

#include "core/store/project_file.h"
#include "core/store/project_meta.h"
#include "core/store/project_schema.h"
#include "core/store/session.h"
#include "core/store/table_io.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <unistd.h>

using namespace headroom;
using namespace bench;

namespace {

/// Ends the program when the work failed.
void must(const Status& status)
{
    if (!status)
        valueOf(Result<int>(status.error()));
}

/// What the table of workloads holds, of some rows: enough to write any number of them without formatting one.
class StoredRows
{
public:
    StoredRows(const Model& model, std::size_t count)
    {
        const EntitySchema& schema = schemaOf<Workload>();
        m_buffers.resize(count * schema.fields.size());
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<StoredValue>& row = m_rows.emplace_back();
            for (const Field& field : schema.fields)
                row.push_back(
                    toStored(field, field.read(model.table<Workload>().at(i)), m_buffers[i * schema.fields.size() + row.size()]));
        }
    }
    const std::vector<StoredValue>& at(std::size_t i) const { return m_rows[i % m_rows.size()]; }

private:
    std::vector<std::string> m_buffers;
    std::vector<std::vector<StoredValue>> m_rows;
};

/// SQLite alone: as many rows of the same columns into a new file, in one transaction, and two syncs.
void insertRaw(const std::string& path, const StoredRows& rows, std::size_t count)
{
    ::unlink(path.c_str());
    {
        auto connection = valueOfMoved(sqlite::Connection::open(path, sqlite::Access::Create));
        must(connection.run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;"
                            " PRAGMA cache_size=-16000; BEGIN IMMEDIATE"));
        must(connection.run(tableOf(schemaOf<Workload>()).sql));
        std::string sql = "INSERT INTO \"workload\" VALUES (?";
        for (std::size_t i = 0; i < rows.at(0).size(); ++i)
            sql += ",?";
        auto insert = valueOfMoved(connection.prepare(sql + ")"));
        for (std::size_t r = 0; r < count; ++r) {
            insert.bind(1, static_cast<std::int64_t>(r + 1));
            int parameter = 2;
            for (const StoredValue& value : rows.at(r)) {
                if (value.kind == StoredValue::Kind::Null)
                    insert.bindNull(parameter);
                else if (value.kind == StoredValue::Kind::Integer)
                    insert.bind(parameter, value.integer);
                else
                    insert.bindText(parameter, value.text);
                ++parameter;
            }
            must(insert.execute());
        }
        must(connection.run("COMMIT"));
    }
    const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (::fsync(fd) != 0)
        std::exit(1);
    ::close(fd);
}

/// SQLite alone: every value of every row of the table, added up.
std::uint64_t readRaw(const std::string& path)
{
    auto connection = valueOfMoved(sqlite::Connection::open(path, sqlite::Access::Read));
    auto rows = valueOfMoved(connection.prepare("SELECT * FROM \"workload\""));
    std::uint64_t sum = 0;
    const int columns = sqlite3_column_count(rows.handle());
    for (sqlite::Step step = rows.step(); step == sqlite::Step::Row; step = rows.step())
        for (int c = 0; c < columns; ++c) {
            const int type = sqlite3_column_type(rows.handle(), c);
            if (type == SQLITE_INTEGER)
                sum += static_cast<std::uint64_t>(rows.integer(c));
            else if (type == SQLITE_TEXT)
                sum += rows.bytes(c).size();
        }
    return sum;
}

/// A pair of syncs of a changed page: what one durable edit cannot do without.
void syncPair(int fd)
{
    static const std::string page(4096, 'x');
    for (int i = 0; i < 2; ++i)
        if (::pwrite(fd, page.data(), page.size(), 0) < 0 || ::fdatasync(fd) != 0)
            std::exit(1);
}

void benchEdits(const QTemporaryDir& folder, const Model& model)
{
    header("One edit made durable (row 5b)");
    auto session = valueOfMoved(Session::create(folder.filePath(QStringLiteral("state")).toStdString(), model, {}));
    const int fd = ::open(folder.filePath(QStringLiteral("syncs")).toStdString().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    constexpr int edits = 200;
    const Field& cores = *schemaOf<Workload>().field("cores");
    const Times floor = median(5, [&] {
        for (int i = 0; i < edits; ++i)
            syncPair(fd);
    });
    int round = 0;
    const Times ours = median(5, [&] {
        ++round;
        for (int i = 0; i < edits; ++i)
            must(session->append(valueOf(changeField(
                session->model(), Entity::Workload, static_cast<Id>(1 + i * 97), cores, std::int64_t{70 + (round + i) % 9}))));
    });
    ::close(fd);
    ratioLine("200 edits, each on the disk", ours, "200 pairs of fdatasync", floor, "wall <= 3 x");
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("big.headroom")).toStdString();
    const std::string raw = folder.filePath(QStringLiteral("raw.db")).toStdString();
    const Model model = bigModel(count, 12);
    const StoredRows rows(model, 1024);
    const double millions = count / 1e6;
    std::printf("%d workloads of %zu columns\n", count, schemaOf<Workload>().fields.size() + 1);

    header("Writing and reading the rows (row 5)");
    Digest written;
    const Times insert = median(3, [&] { insertRaw(raw, rows, static_cast<std::size_t>(count)); });
    const Times save = median(3, [&] { valueOf(saveProject(model, path)); });
    const Times read = median(3, [&] { readRaw(path); });
    const Times load = median(3, [&] {
        auto connection = valueOfMoved(sqlite::Connection::open(path, sqlite::Access::Read));
        Digest digest;
        valueOf(readModel(connection, Rules::Strict, digest));
        written = digest;
    });
    const Times check = median(3, [&] { must(checkIntegrityOf(path)); });
    const Times open = median(3, [&] { valueOf(openProject(path)); });
    line("SQLite alone: insert and sync", insert, "");
    line("SQLite alone: read every value", read, "");
    line("SQLite alone: integrity_check", check, "");
    ratioLine("rows into the model, checked, with digest", load, "reading alone", read, "<= 1.15 x");
    ratioLine("save: write, verify, sync, rename", save, "insert, read, integrity_check", sum(sum(insert, read), check), "");
    ratioLine("open with every check", open, "read, integrity_check", sum(read, check), "");
    limitLine("save", save, 3.0 * millions);
    limitLine("open", open, 2.0 * millions);

    const auto opened = openProject(path);
    if (!(valueOf(opened).model == model) || opened->digest != written) {
        std::fprintf(stderr, "what was opened is not what was saved\n");
        return 1;
    }
    benchEdits(folder, bigModel(20'000, 12));
    return 0;
}
