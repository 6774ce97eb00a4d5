// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a FOCUS file as what it adds to a bill.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/focus_columns.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/number_style.h"
#include "core/pricing/bill.h"

#include <array>
#include <string>

namespace headroom {

/// What a file has that its standard does not know: counted, and said once with the first row.
enum class FocusOddity : std::uint8_t { NullWord, TimeForm, Exponent, ServiceBlank, SummaryRow, OtherProvider, Count };

class FocusRow
{
public:
    /// All must outlive it. `currency` is that of the rows so far, blank before the first.
    FocusRow(const FocusHeader& header, DecimalSign decimal, ImportFindings& findings, std::string& currency)
        : m_header(header), m_decimal(decimal), m_findings(findings), m_currency(currency)
    {}

    /// Reads a record without a fault; false when it is left out with a finding. The texts of key() live as long as the record.
    bool read(const CsvRecord& record);
    /// Whether the record that was left out last is a row of sums, which says nothing of its own.
    bool wasSummary() const { return m_isSummary; }
    const BillBuilder::Key& key() const { return m_key; }
    const BillBuilder::Amounts& amounts() const { return m_amounts; }
    /// Adds the notes of all rows so far.
    void reportOddities();

private:
    std::string_view cell(FocusColumn column);
    bool reject(FocusColumn column, Error error);
    void note(FocusOddity oddity, FocusColumn column, std::string_view found);
    Result<CostSum> sumOf(std::string_view text) const;
    bool readCost(FocusColumn column, CostSum& to);
    bool isSummary(FocusColumn column);
    void lookAtProvider();
    bool readMonth();
    bool readCurrency();
    bool readCategory();
    bool readTexts();
    bool readQuantity();

    struct Seen
    {
        std::size_t count = 0;
        std::size_t row = 0;
        FocusColumn column = FocusColumn::BilledCost;
        std::string found;
    };

    const FocusHeader& m_header;
    DecimalSign m_decimal;
    ImportFindings& m_findings;
    std::string& m_currency;
    const CsvRecord* m_record = nullptr;
    BillBuilder::Key m_key;
    BillBuilder::Amounts m_amounts;
    bool m_isSummary = false;
    std::string m_provider;  // the last one that is Microsoft
    std::string m_monthText; // of the last row: most rows have the same
    Month m_month;
    bool m_monthOdd = false;
    std::array<Seen, static_cast<std::size_t>(FocusOddity::Count)> m_seen;
};

} // namespace headroom
