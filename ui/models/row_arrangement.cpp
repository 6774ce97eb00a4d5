// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_arrangement.h"

#include "ui/models/row_sources.h"

#include <algorithm>

namespace headroom {

namespace {

class Arranger
{
public:
    Arranger(const RowSource& source, KeysByColumn known, const Watch& watch, std::size_t steps)
        : m_source(source), m_keys(std::move(known)), m_watch(watch), m_steps(static_cast<std::int64_t>(steps))
    {}

    /// Null when it was cancelled.
    const ColumnKeys* keys(int column)
    {
        auto& held = m_keys[column];
        if (!held) {
            auto fresh = std::make_shared<const ColumnKeys>(m_source.keys(column, m_watch.cancel));
            if (m_watch.isCancelled())
                return nullptr;
            held = std::move(fresh);
        }
        return held.get();
    }
    void stepDone() { m_watch.tell(++m_done, m_steps); }
    KeysByColumn takeKeys() { return std::move(m_keys); }

    bool markAnywhere(const ArrangementSpec& spec, Marks& marks)
    {
        for (const int column : spec.searched) {
            if (const auto term = anywhereTerm(m_source, column, spec.anywhere)) {
                const ColumnKeys* const held = keys(column);
                if (!held)
                    return false;
                markPassing(*held, *term, marks);
            }
            stepDone();
        }
        return true;
    }

    std::optional<std::vector<RowNumber>> passing(const ArrangementSpec& spec)
    {
        const std::size_t count = m_source.rowCount();
        Marks passes(count, 1);
        const auto restrict = [&](const Marks& marks) {
            for (std::size_t row = 0; row < count; ++row)
                passes[row] &= marks[row];
        };
        for (const auto& [column, terms] : spec.filters) {
            const ColumnKeys* const held = keys(column);
            if (!held)
                return {};
            Marks marks(count, 0);
            for (const FilterTerm& term : terms)
                markPassing(*held, term, marks);
            restrict(marks);
            stepDone();
        }
        if (!spec.anywhere.isEmpty()) {
            Marks marks(count, 0);
            if (!markAnywhere(spec, marks))
                return {};
            restrict(marks);
        }
        return rowsOf(passes);
    }

private:
    static std::vector<RowNumber> rowsOf(const Marks& passes)
    {
        std::vector<RowNumber> rows(passes.size());
        std::size_t shown = 0;
        for (std::size_t row = 0; row < passes.size(); ++row) { // no branch: whether a row passes can't be foretold
            rows[shown] = static_cast<RowNumber>(row);
            shown += passes[row];
        }
        rows.resize(shown);
        return rows;
    }

    const RowSource& m_source;
    KeysByColumn m_keys;
    const Watch& m_watch;
    std::int64_t m_steps;
    std::int64_t m_done = 0;
};

} // namespace

std::optional<Arrangement> arrangeRows(
    const RowSource& source, const ArrangementSpec& spec, KeysByColumn known, const Watch& watch)
{
    const std::size_t searched = spec.anywhere.isEmpty() ? 0 : spec.searched.size();
    Arranger arranger(source, std::move(known), watch, spec.filters.size() + searched + spec.sort.size());
    auto rows = arranger.passing(spec);
    if (!rows)
        return {};
    for (auto key = spec.sort.rbegin(); key != spec.sort.rend(); ++key) { // each stable, so the first counts most
        const ColumnKeys* const keys = arranger.keys(key->column);
        if (!keys || watch.isCancelled())
            return {};
        sortRows(*rows, *keys, key->order);
        arranger.stepDone();
    }
    Arrangement arrangement;
    arrangement.places = placesOf(*rows, source.rowCount());
    arrangement.rows = std::move(*rows);
    arrangement.keys = arranger.takeKeys();
    return arrangement;
}

std::vector<RowNumber> placesOf(const std::vector<RowNumber>& rows, std::size_t rowCount)
{
    std::vector<RowNumber> places(rowCount, Arrangement::hidden);
    for (std::size_t i = 0; i < rows.size(); ++i)
        places[rows[i]] = static_cast<RowNumber>(i);
    return places;
}

std::optional<Hits> findCells(
    const RowSource& source, const std::vector<int>& columns, const QString& text, KeysByColumn known, const Watch& watch)
{
    Arranger arranger(source, std::move(known), watch, columns.size());
    const auto* const written = dynamic_cast<const WrittenRows*>(&source);
    Hits hits;
    for (const int column : columns) {
        Marks marks;
        const auto term = text.isEmpty() ? std::nullopt : anywhereTerm(source, column, text);
        const bool asWritten = written && !text.isEmpty() && source.kind(column) == ColumnKeys::Kind::Number;
        if (term || asWritten) {
            const ColumnKeys* const keys = arranger.keys(column);
            if (!keys)
                return {};
            marks.assign(source.rowCount(), 0);
            if (term)
                markPassing(*keys, *term, marks);
            if (asWritten)
                written->markWritten(column, *keys, text, marks, watch.cancel);
            if (watch.isCancelled())
                return {};
        }
        hits.byColumn.push_back(std::move(marks));
        arranger.stepDone();
    }
    hits.keys = arranger.takeKeys();
    return hits;
}

} // namespace headroom
