// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/trace_groups.h"
#include "core/exchange/workbook_parts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

namespace headroom {

namespace {

constexpr std::size_t mostLines = LXW_ROW_MAX;

std::string moneyFormat(int digits)
{
    const std::string number = digits > 0 ? "#,##0." + std::string(static_cast<std::size_t>(digits), '0') : "#,##0";
    return number + ";(" + number + ");\u2013";
}

WorkbookFormats makeFormats(lxw_workbook* book, int digits)
{
    const auto make = [&](const std::string& number) {
        lxw_format* const format = workbook_add_format(book);
        if (!number.empty())
            format_set_num_format(format, number.c_str());
        return format;
    };
    WorkbookFormats f;
    f.title = make("");
    format_set_bold(f.title);
    format_set_font_size(f.title, 16);
    f.bold = make("");
    format_set_bold(f.bold);
    format_set_bottom(f.bold, LXW_BORDER_THIN);
    f.boldRight = make("");
    format_set_bold(f.boldRight);
    format_set_bottom(f.boldRight, LXW_BORDER_THIN);
    format_set_align(f.boldRight, LXW_ALIGN_RIGHT);
    f.boldIndented = make("");
    format_set_bold(f.boldIndented);
    format_set_bottom(f.boldIndented, LXW_BORDER_THIN);
    format_set_indent(f.boldIndented, 1);
    f.boldWrapped = make("");
    format_set_bold(f.boldWrapped);
    format_set_bottom(f.boldWrapped, LXW_BORDER_THIN);
    format_set_text_wrap(f.boldWrapped);
    f.indented = make("");
    format_set_indent(f.indented, 1);
    format_set_align(f.indented, LXW_ALIGN_VERTICAL_TOP);
    f.right = make("");
    format_set_align(f.right, LXW_ALIGN_RIGHT);
    f.wrapped = make("");
    format_set_text_wrap(f.wrapped);
    format_set_align(f.wrapped, LXW_ALIGN_VERTICAL_TOP);
    f.money = make(moneyFormat(digits));
    f.moneyTotal = make(moneyFormat(digits));
    format_set_bold(f.moneyTotal);
    format_set_top(f.moneyTotal, LXW_BORDER_THIN);
    f.total = make("");
    format_set_bold(f.total);
    f.number = make("General");
    f.share = make("0.00%");
    f.months = make("0.00");
    for (lxw_format* const format : {f.money, f.share, f.months}) // "none" as numbers
        format_set_align(format, LXW_ALIGN_RIGHT);
    f.date = make("yyyy-mm-dd");
    for (const bool isOpen : {true, false}) {
        WorkbookFormats::Inputs& inputs = isOpen ? f.open : f.locked;
        inputs = {make("#,##0"), make("General"), make("#,##0.00####"), make("0.00####%")};
        for (lxw_format* const format : {inputs.whole, inputs.number, inputs.money, inputs.share}) {
            format_set_font_color(format, isOpen ? LXW_COLOR_BLUE : LXW_COLOR_GRAY);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            if (isOpen)
                format_set_unlocked(format);
        }
    }
    return f;
}

// "A & B" is no code of a footer then.
std::string footerText(const std::string& text)
{
    std::string escaped;
    for (const char c : text)
        escaped += c == '&' ? std::string("&&") : std::string(1, c);
    constexpr std::size_t longest = 100; // of 255 bytes that a footer has
    return escaped.size() <= longest ? escaped : std::string();
}

Status tooManyLines(const TraceFormulas& formulas, const std::string& path)
{
    for (const std::size_t lines : {formulas.inputs().size(), formulas.booked().size(), formulas.steps().size()})
        if (lines + 2 > mostLines)
            return Error{ErrorCode::TooManyRows, path, {}}
                .with("found", std::to_string(lines))
                .with("expected", std::to_string(mostLines - 2));
    return done();
}

void fillSheets(WorkbookParts& parts)
{
    // In the order of the tabs; what formulas name need not be there before.
    lxw_worksheet* const cover = parts.addSheet(WorkbookSheet::Cover);
    lxw_worksheet* const summary = parts.addSheet(WorkbookSheet::Summary);
    lxw_worksheet* const assumptions = parts.addSheet(WorkbookSheet::Assumptions);
    lxw_worksheet* const stay = parts.addSheet(WorkbookSheet::Stay);
    lxw_worksheet* const move = parts.addSheet(WorkbookSheet::Move);
    lxw_worksheet* const benefit = parts.addSheet(WorkbookSheet::Benefit);
    lxw_worksheet* const debt = parts.addSheet(WorkbookSheet::Debt);
    lxw_worksheet* const covenants = parts.addSheet(WorkbookSheet::Covenants);
    lxw_worksheet* const workloads = parts.addSheet(WorkbookSheet::Workloads);
    lxw_worksheet* const counts = parts.addSheet(WorkbookSheet::Counts);
    lxw_worksheet* const calculation = parts.addSheet(WorkbookSheet::Calculation);
    lxw_worksheet* const steps = parts.addSheet(WorkbookSheet::Steps);
    lxw_worksheet* const rates = parts.addSheet(WorkbookSheet::Rates);
    for (lxw_worksheet* const sheet : {cover, summary, assumptions, covenants, workloads, counts, calculation, steps, rates})
        setUpPage(parts, sheet);
    for (lxw_worksheet* const sheet : {stay, move, benefit})
        setUpMonths(parts, sheet, StatementPlace::columnOf(1));
    setUpMonths(parts, debt, debtMonthColumn(1));
    constexpr std::uint16_t percent = 55;
    worksheet_set_print_scale(summary, percent); // the figures on one page, the charts on the next
    const std::array<std::function<void()>, 12> fillings{
        [&] { addCover(parts, cover); },
        [&] { addCounts(parts, counts); },
        [&] { addAssumptions(parts, assumptions); },
        [&] { addCovenantTests(parts, covenants); },
        [&] { addRates(parts, rates); },
        [&] { addSummary(parts, summary); },
        [&] { addStatement(parts, stay, Case::Stay); },
        [&] { addStatement(parts, move, Case::Move); },
        [&] { addBenefit(parts, benefit); },
        [&] { addDebtMonths(parts, debt); },
        [&] { addWorkloads(parts, workloads); },
        [&] { addCalculation(parts, calculation, steps); },
    };
    const WorkWatch& watch = parts.options.watch;
    for (std::size_t i = 0; i < fillings.size() && !watch.isCancelled(); ++i) {
        fillings[i]();
        watch.tell(i + 1, fillings.size() + 1); // to be packed yet
    }
    worksheet_activate(summary);
}

} // namespace

void setUpPage(const WorkbookParts& parts, lxw_worksheet* sheet)
{
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    const std::string footer = "&L" + footerText(parts.options.file) + "&C&A&R&P / &N";
    worksheet_set_footer(sheet, footer.c_str());
}

void setUpMonths(const WorkbookParts& parts, lxw_worksheet* sheet, lxw_col_t firstMonth)
{
    constexpr std::uint16_t percent = 55; // at which labels and 6 months of billions fit A4 and Letter, in wide fonts too
    constexpr int monthsOfPage = 6;
    setUpPage(parts, sheet);
    worksheet_set_print_scale(sheet, percent); // in place of the fit
    worksheet_print_across(sheet);
    std::vector<lxw_col_t> breaks;
    for (int t = monthsOfPage; t < parts.p.months; t += monthsOfPage)
        breaks.push_back(static_cast<lxw_col_t>(firstMonth + t));
    breaks.push_back(0);
    worksheet_set_v_pagebreaks(sheet, breaks.data());
}

void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* format)
{
    constexpr std::size_t mostBytes = 32'767; // of characters a cell takes as many
    std::size_t end = std::min(text.size(), mostBytes);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    worksheet_write_string(sheet, row, column, text.substr(0, end).c_str(), format);
}

int linesOf(std::string_view text, int width)
{
    constexpr double charactersOfDigit = 1.05; // texts of small letters have more
    const auto room = static_cast<std::size_t>(width * charactersOfDigit);
    int lines = 1;
    std::size_t used = 0;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        const auto characters = static_cast<std::size_t>(
            std::count_if(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
        if (used > 0 && used + 1 + characters > room) {
            ++lines;
            used = 0;
        }
        used += characters + (used > 0 ? 1 : 0);
        for (; used > room; used -= room)
            ++lines;
    }
    return lines;
}

void setHeight(lxw_worksheet* sheet, lxw_row_t row, int lines)
{
    constexpr int most = 27; // a row has at most 409 points
    if (lines > 1)
        worksheet_set_row(sheet, row, LXW_DEF_ROW_HEIGHT * std::min(lines, most), nullptr);
}

std::string StatementPlace::cell(lxw_row_t row, int month)
{
    char text[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(text, row, columnOf(month));
    return text;
}

std::string StatementPlace::range(std::string_view sheet, lxw_row_t row, int from, int to)
{
    char text[LXW_MAX_CELL_RANGE_LENGTH];
    lxw_rowcol_to_range_abs(text, row, columnOf(from), row, columnOf(to));
    return std::string(sheet) + '!' + text;
}

std::string StatementPlace::cellOn(std::string_view sheet, lxw_row_t row, int month)
{
    return std::string(sheet) + '!' + cell(row, month);
}

namespace {

std::size_t formulaCells(const TraceFormulas& formulas, const TracedProjection& traced)
{
    std::size_t debts = 0;
    for (const auto& instruments : traced.debt)
        debts += instruments.size() * debtItems.size();
    constexpr std::size_t statements = 3;
    return formulas.booked().size() + formulas.steps().size()
        + (statements * lineCount + debts) * static_cast<std::size_t>(traced.months);
}

TraceFormulas formulasOf(const Model& model, const TracedProjection& traced, const WorkbookWords& words)
{
    return TraceFormulas(traced.trace,
        {words.in(WorkbookSheet::Assumptions), words.in(WorkbookSheet::Calculation), words.in(WorkbookSheet::Steps)},
        model.company().rounding);
}

Status write(WorkbookParts& parts, const std::string& path)
{
    if (const Status status = tooManyLines(parts.formulas, path); !status)
        return status;
    const std::string part = path + ".part";                     // so that nothing half written is ever called `path`
    if (std::FILE* const probe = std::fopen(part.c_str(), "wb")) // else the library complains on stderr
        std::fclose(probe);
    else
        return Error{ErrorCode::FileUnwritable, path, {}};
    parts.book = workbook_new(part.c_str());
    if (!parts.book)
        return Error{ErrorCode::FileUnwritable, path, {}};
    parts.formats = makeFormats(parts.book, parts.p.moneyDigits);
    fillSheets(parts);
    const bool written = workbook_close(parts.book) == LXW_NO_ERROR;
    if (parts.options.watch.isCancelled()) {
        std::remove(part.c_str());
        return Error{ErrorCode::Cancelled, path, {}};
    }
    if (!written || std::rename(part.c_str(), path.c_str()) != 0) {
        std::remove(part.c_str());
        return Error{ErrorCode::FileUnwritable, path, {}};
    }
    return done();
}

} // namespace

Status writeWorkbook(const Model& model, const Projection& projection, const TracedProjection& traced,
    const WorkbookOptions& options, const std::string& path)
{
    WorkbookWords words(options.words);
    const TraceFormulas formulas = formulasOf(model, traced, words);
    if (formulaCells(formulas, traced) <= options.mostFormulas) {
        WorkbookParts parts{model, projection, traced, formulas, options, words, false, nullptr, {}, {}, {}, {}, {}, {}};
        return write(parts, path);
    }
    const TracedProjection grouped = groupPrices(model, traced, words);
    const TraceFormulas fewer = formulasOf(model, grouped, words);
    WorkbookParts parts{model, projection, grouped, fewer, options, words, true, nullptr, {}, {}, {}, {}, {}, {}};
    return write(parts, path);
}

} // namespace headroom
