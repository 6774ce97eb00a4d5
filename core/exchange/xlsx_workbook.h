// SPDX-License-Identifier: GPL-3.0-or-later
// A hardened reader of XLSX workbooks (ECMA-376, transitional): sheets row by row, as texts of cells. Nothing is evaluated, nothing
// is unpacked to disk, no reference outside the file is followed.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/zip_archive.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What a stranger's workbook may ask for.
struct XlsxLimits
{
    ZipLimits zip{std::size_t{512} << 20, 2'000, std::size_t{2} << 30, 200};
    std::size_t strings = 20'000'000; // shared ones
    std::size_t stringBytes = std::size_t{512} << 20;
    std::size_t cellCharacters = 32767;
    std::size_t columns = 1024; // of cells with a value
    std::size_t rows = 1'048'576;
    const std::atomic<bool>* cancel = nullptr; // looked at every 64 KiB: Cancelled
};

/// What stands for a cell whose formula was never computed: the file holds no value of it.
constexpr std::string_view formulaWithoutValue = "#FORMULA!";
/// Whether the cell's text is one of the errors that spreadsheets show ("#N/A"), or formulaWithoutValue.
bool isErrorCell(std::string_view cell);

struct XlsxShared;

class XlsxSheet
{
public:
    XlsxSheet(XlsxSheet&&) noexcept;
    XlsxSheet& operator=(XlsxSheet&&) noexcept;
    ~XlsxSheet();

    /// The next row that has a value; false at the end. Texts as they stand, formulas by the value last computed, numbers as plain
    /// decimals of up to 15 digits with a point, dates by their style as 2024-07-31 or 2024-07-31T13:45:00, "true"/"false", errors as
    /// "#N/A". Cells live until the next call. A record's fault: TooManyColumns, TextTooLong. Errors, with the sheet in their path:
    /// FileDamaged (no XML, an unknown string, cells out of order, a checksum), FileHostile, FileTooLarge, TooManyRows.
    Result<bool> next(CsvRecord& record);
    /// Rows read so far, counted as in CsvRecord.
    std::size_t rows() const;

private:
    friend class XlsxWorkbook;
    struct Impl;
    static XlsxSheet open(ZipStream stream, std::string where, const XlsxShared& shared, const XlsxLimits& limits);
    explicit XlsxSheet(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

class XlsxWorkbook
{
public:
    /// `fileName` is for the paths of errors. Errors: those of ZipArchive, FormatUnknown for what is no XLSX workbook (found: what it
    /// is: an encrypted workbook, XLS, XLSB, OpenDocument, another zip archive, no zip archive), FileDamaged (a part is missing or
    /// can't be read), FileHostile, FileTooLarge (too many strings).
    static Result<XlsxWorkbook> open(const std::string& path, const std::string& fileName, const XlsxLimits& limits = {});

    XlsxWorkbook(XlsxWorkbook&&) noexcept;
    XlsxWorkbook& operator=(XlsxWorkbook&&) noexcept;
    ~XlsxWorkbook();

    /// Names of the worksheets, in the workbook's order; charts and macros are not among them.
    const std::vector<std::string>& sheets() const;
    /// Whether spreadsheets hide it.
    bool isHidden(std::size_t sheet) const;
    /// Upper and lower case are alike.
    std::optional<std::size_t> find(std::string_view sheet) const;
    /// From its first row; the workbook must outlive it.
    Result<XlsxSheet> read(std::size_t sheet) const;
    /// "inventory.xlsx/vInfo": what paths of findings in that sheet begin with.
    std::string nameOf(std::size_t sheet) const;

private:
    struct Impl;
    explicit XlsxWorkbook(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace headroom
