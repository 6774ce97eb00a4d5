// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a table are sorted, filtered and searched by: the values of a column, taken out of the rows once.
#pragma once

#include <QString>

#include <atomic>
#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A row's place in a table as its model has it.
using RowNumber = std::uint32_t;

struct ColumnKeys
{
    enum class Kind : std::uint8_t {
        Number, // numbers, amounts, months, dates
        Choice, // few texts that come again and again: choices, references, yes and no
        Text
    };
    static constexpr std::uint64_t blank = ~std::uint64_t{0};

    Kind kind = Kind::Number;
    std::vector<std::uint64_t> order;  // Number, Choice: rises with the value; `blank` where there is none
    std::vector<std::string> texts;    // Choice: of order value i + 1, plain
    std::string letters;               // Text: the plain texts, each with a line break behind it
    std::vector<std::uint32_t> starts; // Text: where each begins, and the end

    std::size_t size() const { return kind == Kind::Text ? starts.size() - 1 : order.size(); }
    bool isBlank(std::size_t row) const { return kind == Kind::Text ? text(row).empty() : order[row] == blank; }
    /// Of a column of texts.
    std::string_view text(std::size_t row) const
    {
        return std::string_view(letters).substr(starts[row], starts[row + 1] - starts[row] - 1);
    }
    /// Adds a row to a column of texts.
    void addText(std::string_view utf8);
};

/// The text as it is compared and searched: small letters, without accents and control characters. "Zürich" and "ZURICH" are one.
std::string plainText(std::string_view utf8);
/// Appends the plain text so that comparing bytes puts "server 2" before "server 10".
void appendNatural(std::string& to, std::string_view plain);
/// The place of each plain text among all in natural order, from 1; equal texts share theirs. `texts` become those of the places.
std::vector<std::uint64_t> rankTexts(std::vector<std::string>& texts);

/// Places of numbers in their order; those of whole numbers and of others are never mixed in a column.
constexpr std::uint64_t orderOfWhole(std::int64_t number)
{
    return static_cast<std::uint64_t>(number) ^ (std::uint64_t{1} << 63);
}
inline std::uint64_t orderOfReal(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0); // -0 is 0
    return bits >> 63 ? ~bits : bits | (std::uint64_t{1} << 63);
}

/// The order values that a text stands for, both ends inclusive: "24" is one, "2024" the months of a year. What falls between two
/// of them has low = high + 1.
struct Operand
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

/// A table as it was at one moment; any thread may read it.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual std::size_t rowCount() const = 0;
    virtual ColumnKeys::Kind kind(int column) const = 0;
    /// Of all rows; of no use when `cancel` was set meanwhile.
    virtual ColumnKeys keys(int column, const std::atomic<bool>* cancel) const = 0;
    /// What a typed number, month or date stands for in a column of numbers; nothing where it is none.
    virtual std::optional<Operand> operand(int column, const QString& text) const = 0;
};

} // namespace headroom
