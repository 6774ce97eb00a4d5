// SPDX-License-Identifier: GPL-3.0-or-later
// Random values, rows and models for tests that go over the schema, and short ways to Qt's strings.
#pragma once

#include "core/model/change.h"

#include <QString>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace model_testing {

using namespace headroom;

inline QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline QByteArray bytes(std::string_view text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); }
inline QString q(ErrorCode code) { return q(codeName(code)); }
/// "valid" or the name of the code.
template<class T> QString outcome(const Result<T>& result)
{
    return result.ok() ? QStringLiteral("valid") : q(result.error().code);
}

class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    bool oneIn(std::size_t count) { return below(count) == 0; }

private:
    std::mt19937_64 m_engine;
};

/// A name with quotes, brackets, backslashes, blanks, letters of 1 to 4 bytes and what looks like paths, ids and numbers; it ends
/// with the number, so that it is unique.
Text nastyName(Random& random, int number);
/// "db17"
std::string numbered(const char* prefix, std::size_t number);
/// A value that checkValue() takes: often a limit of the range, now and then blank where blank is allowed.
Value randomValue(Random& random, const Model& model, const Field& field);
/// A row with random fields; its name is unique when the entity's names are.
std::shared_ptr<Row> randomRow(Random& random, const Model& model, const EntitySchema& schema);
/// A row with this name and all else as created, but its required texts and references filled.
std::shared_ptr<Row> plainRow(const Model& model, const EntitySchema& schema, Text name);
/// Random rows of every entity that has many, each field valid by itself.
Model randomModel(std::uint64_t seed, int rowsPerEntity);
/// A row of every entity, valid as a whole.
Model validModel();

/// The field of that name. Domain: it exists.
const Field& fieldOf(Entity entity, std::string_view name);
template<class E> const Field& fieldOf(std::string_view name) { return fieldOf(entityOf<E>, name); }
/// Edits a row in place, past every Change.
template<class E, class Edit> void edit(Model& model, Id id, Edit change)
{
    E row = *model.table<E>().find(id);
    change(row);
    model.table<E>().put(row);
}
/// Applies a change that must apply.
void must(Model& model, const Change& change);
template<class E> Id added(Model& model, const E& row)
{
    must(model, insertRow(model, entityOf<E>, row));
    return model.table<E>().lastId();
}

} // namespace model_testing
