// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet, row by row.
#include "core/exchange/xlsx_values.h"
#include "core/exchange/xlsx_workbook.h"
#include "core/exchange/xml_parser.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom {

namespace {

constexpr std::size_t mostBytes = 4; // of a character

enum class CellType { Number, Shared, Text, Inline, Boolean, Error, Date };

CellType cellType(std::string_view t)
{
    if (t.empty() || t == "n")
        return CellType::Number;
    if (t == "s")
        return CellType::Shared;
    if (t == "inlineStr")
        return CellType::Inline;
    if (t == "b")
        return CellType::Boolean;
    if (t == "e")
        return CellType::Error;
    return t == "d" ? CellType::Date : CellType::Text;
}

std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

} // namespace

bool isErrorCell(std::string_view cell)
{
    static constexpr std::array<std::string_view, 9> errors{
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", formulaWithoutValue};
    return cell.starts_with('#') && std::find(errors.begin(), errors.end(), cell) != errors.end();
}

struct XlsxSheet::Impl
{
    const XlsxShared& shared;
    XlsxLimits limits;
    std::string where;
    std::optional<XmlParser> parser;

    // where the parser stands
    bool inData = false;
    bool inValue = false; // of a cell, or of the inline text of one
    bool inPhonetic = false;
    bool rowDone = false;

    // the row
    struct Cell
    {
        std::size_t column = 0;
        bool isShared = false;
        bool isNumber = false;
        std::size_t at = 0; // of the shared strings, or where its text begins
        std::size_t size = 0;
    };
    std::size_t row = 0;
    std::size_t column = 0; // of the cell that was begun last
    std::vector<Cell> cells;
    std::string texts;
    std::vector<std::string_view> views;
    std::vector<unsigned char> numbers;
    std::optional<CsvFault> fault;

    // the cell
    CellType type = CellType::Number;
    NumberShows shows = NumberShows::Number;
    bool hasFormula = false;
    std::string value;

    void damaged(std::string found, std::string expected)
    {
        parser->fail(Error{ErrorCode::FileDamaged, where,
            {{"line", std::to_string(parser->line())}, {"found", std::move(found)}, {"expected", std::move(expected)}}});
    }
    void start(std::string_view element, const XmlAttributes& attributes);
    void end(std::string_view element);
    void beginRow(std::string_view reference);
    void beginCell(const XmlAttributes& attributes);
    void finishCell();
    void addText(std::string_view text);
    void addShared();
    void makeViews();
};

void XlsxSheet::Impl::start(std::string_view element, const XmlAttributes& attributes)
{
    if (element == "sheetData")
        inData = true;
    else if (!inData)
        return;
    else if (element == "row")
        beginRow(attributes.value("r"));
    else if (element == "c")
        beginCell(attributes);
    else if (element == "f")
        hasFormula = true;
    else if (element == "v")
        inValue = type != CellType::Inline;
    else if (element == "rPh")
        inPhonetic = true;
    else if (element == "t")
        inValue = type == CellType::Inline && !inPhonetic;
}

void XlsxSheet::Impl::end(std::string_view element)
{
    if (element == "sheetData") {
        inData = false;
    } else if (!inData) {
        return;
    } else if (element == "v" || element == "t") {
        inValue = false;
    } else if (element == "rPh") {
        inPhonetic = false;
    } else if (element == "c") {
        finishCell();
    } else if (element == "row" && (!cells.empty() || fault)) {
        rowDone = true;
        parser->pause();
    }
}

void XlsxSheet::Impl::beginRow(std::string_view reference)
{
    const std::optional<std::size_t> number = reference.empty() ? row + 1 : wholeNumber(reference);
    if (!number || *number <= row)
        return damaged("row " + std::string(reference.substr(0, 20)), "a row after " + std::to_string(row));
    if (*number > limits.rows)
        return parser->fail(Error{
            ErrorCode::TooManyRows, where, {{"found", std::to_string(*number)}, {"expected", std::to_string(limits.rows)}}});
    row = *number;
    column = 0;
    cells.clear();
    texts.clear();
    fault.reset();
}

void XlsxSheet::Impl::beginCell(const XmlAttributes& attributes)
{
    const std::string_view reference = attributes.value("r");
    const std::optional<CellPlace> place = reference.empty() ? CellPlace{column + 1, row} : cellPlace(reference);
    if (!place || place->row != row || place->column <= column)
        return damaged("cell " + std::string(reference.substr(0, 20)), "a cell of row " + std::to_string(row) + " in its order");
    column = place->column;
    type = cellType(attributes.value("t"));
    const auto style = wholeNumber(attributes.value("s"));
    shows = style && *style < shared.styles.size() ? shared.styles[*style] : NumberShows::Number;
    hasFormula = false;
    value.clear();
}

void XlsxSheet::Impl::finishCell()
{
    if (value.empty()) {
        if (hasFormula && type == CellType::Number)
            addText(formulaWithoutValue);
        return;
    }
    switch (type) {
    case CellType::Shared: return addShared();
    case CellType::Boolean: return addText(value == "1" || value == "true" ? "true" : "false");
    case CellType::Number:
        if (const auto date = shows == NumberShows::Date ? dateText(value, shared.from1904) : std::nullopt)
            return addText(*date);
        addText(shows == NumberShows::Percent ? percentText(value) : plainCellNumber(value));
        if (!cells.empty() && cells.back().column == column)
            cells.back().isNumber = true;
        return;
    case CellType::Text:
    case CellType::Inline: return addText(value.find("_x") == std::string::npos ? value : withoutEscapes(value));
    case CellType::Error:
    case CellType::Date: return addText(value);
    }
}

void XlsxSheet::Impl::addText(std::string_view text)
{
    if (column > limits.columns) {
        if (!fault)
            fault = CsvFault{ErrorCode::TooManyColumns, column, {}, std::to_string(limits.columns)};
        return;
    }
    if (text.size() > limits.cellCharacters && charactersOf(text) > limits.cellCharacters) {
        fault = CsvFault{ErrorCode::TextTooLong, column, std::string(text.substr(0, 40)), std::to_string(limits.cellCharacters)};
        return;
    }
    cells.push_back({column, false, false, texts.size(), text.size()});
    texts += text;
}

void XlsxSheet::Impl::addShared()
{
    const std::optional<std::size_t> index = wholeNumber(value);
    if (!index || *index >= shared.ends.size())
        return damaged("string " + value.substr(0, 20), "0.." + std::to_string(shared.ends.size()) + " (shared strings)");
    const std::string_view text = shared.string(*index);
    if (text.empty())
        return;
    if (column > limits.columns || text.size() > limits.cellCharacters)
        return addText(text);
    cells.push_back({column, true, false, *index, 0});
}

void XlsxSheet::Impl::makeViews()
{
    const std::size_t width = cells.empty() ? 0 : cells.back().column;
    views.assign(width, std::string_view());
    numbers.assign(width, 0);
    for (const Cell& cell : cells) {
        views[cell.column - 1] = cell.isShared ? shared.string(cell.at) : std::string_view(texts).substr(cell.at, cell.size);
        numbers[cell.column - 1] = cell.isNumber;
    }
}

XlsxSheet::XlsxSheet(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
XlsxSheet::XlsxSheet(XlsxSheet&&) noexcept = default;
XlsxSheet& XlsxSheet::operator=(XlsxSheet&&) noexcept = default;
XlsxSheet::~XlsxSheet() = default;
std::size_t XlsxSheet::rows() const { return m_impl->row; }

XlsxSheet XlsxSheet::open(ZipStream stream, std::string where, const XlsxShared& shared, const XlsxLimits& limits)
{
    auto impl =
        std::unique_ptr<Impl>(new Impl{shared, limits, where, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    Impl* const self = impl.get();
    impl->parser.emplace(std::move(stream), std::move(where),
        XmlHandlers{[self](std::string_view element, const XmlAttributes& attributes) { self->start(element, attributes); },
            [self](std::string_view element) { self->end(element); },
            [self](std::string_view text) {
                if (self->inValue && self->value.size() <= mostBytes * self->limits.cellCharacters) // more is too long anyway
                    self->value += text;
            }},
        limits.cancel);
    return XlsxSheet(std::move(impl));
}

Result<bool> XlsxSheet::next(CsvRecord& record)
{
    m_impl->rowDone = false;
    const Result<bool> going = m_impl->parser->run();
    if (!going)
        return going.error();
    if (!m_impl->rowDone)
        return false;
    m_impl->makeViews();
    record.row = m_impl->row;
    record.cells = m_impl->views;
    record.numbers = m_impl->numbers;
    record.fault = m_impl->fault ? &*m_impl->fault : nullptr;
    return true;
}

} // namespace headroom
