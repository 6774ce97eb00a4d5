// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/import_reading.h"

#include "core/exchange/calculator_estimate.h"
#include "core/exchange/column_memory.h"
#include "core/exchange/debt_import.h"
#include "core/exchange/edgar_import.h"
#include "core/exchange/focus_columns.h"
#include "core/exchange/inventory_columns.h"
#include "core/exchange/line_import.h"
#include "core/exchange/reservation_recommendations.h"
#include "core/exchange/text_file.h"
#include "core/pricing/bill_import.h"
#include "core/store/files.h"
#include "ui/document/import_check.h"
#include "ui/document/import_sources.h"
#include "ui/document/table_preview.h"
#include "ui/format/core_text.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t longestRecommendations = std::size_t{64} << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

using Reader = Status (*)(const Model&, const ImportRequest&, ImportReading&);

/// The rows of the project that an inventory changes or no longer has, beside the new ones.
void showInventoryRows(const ImportOutcome& outcome, ImportReading& reading)
{
    std::erase_if(reading.preview.rows,
        [](const PreviewedRow& row) { return row.entity != Entity::Workload || row.fate != PreviewedRow::Fate::New; });
    const EntitySchema& schema = schemaOf<Workload>();
    for (const RowPreview& row : outcome.preview.rows) {
        const QString name = forDisplay(toQString(row.name));
        if (row.fate == RowPreview::Fate::Gone)
            reading.preview.rows.push_back({PreviewedRow::Fate::Gone, Entity::Workload, name, {}, {}, {}});
        for (const RowPreview::Difference& d : row.differences) {
            const Field* field = schema.field(d.field);
            reading.preview.rows.push_back({PreviewedRow::Fate::Changed, Entity::Workload, name,
                field ? fieldLabel(*field) : schemaText(schemaOf<WorkloadDisk>().plural), forDisplay(toQString(d.before)),
                forDisplay(toQString(d.after))});
        }
    }
    reading.preview.added = outcome.preview.added;
    reading.preview.changed = outcome.preview.changed;
    reading.preview.gone = outcome.preview.gone;
}

Status readInventory(const Model& model, const ImportRequest& request, ImportReading& reading)
{
    auto outcome = importInventory(model, request.sources.front(), request.inventory, request.options);
    if (!outcome)
        return outcome.error();
    reading.change = std::move(outcome->change);
    reading.findings = std::move(outcome->findings);
    reading.source = std::move(outcome->reading);
    reading.rowsRead = outcome->rowsRead;
    reading.rowsAccepted = outcome->rowsAccepted;
    reading.rowsRejected = outcome->rowsRejected;
    reading.rowsLeftOut = outcome->rowsLeftOut;
    reading.disksAccepted = outcome->disksAccepted;
    reading.unchanged = outcome->preview.unchanged;
    reading.gone = outcome->preview.gone;
    reading.preview = previewOf(model, reading.change);
    showInventoryRows(*outcome, reading);
    return done();
}

Status readBillOf(const Model& model, const ImportRequest& request, ImportReading& reading)
{
    BillSource source;
    source.files = request.sources;
    source.connection = request.connection;
    source.table = request.table;
    source.decimal = request.options.table.decimal;
    source.cancel = request.options.cancel;
    source.progress = request.options.progress;
    auto read = readBill(source);
    if (!read)
        return read.error();
    reading.findings = std::move(read->findings);
    reading.rowsRead = read->rowsRead;
    reading.rowsRejected = read->rowsRejected;
    reading.rowsAccepted = read->rowsRead - read->rowsRejected;
    reading.source.kind = "focus";
    reading.source.format = request.connection.empty() ? "CSV" : "PostgreSQL";
    reading.source.table = read->origin;
    reading.source.encoding = read->encoding;
    reading.source.delimiter = read->delimiter;
    reading.source.decimal = read->decimal;
    Formatter formatter = Formatter::of(model);
    formatter.currency = toQString(read->bill.currency.view());
    formatter.digits = read->bill.moneyDigits;
    for (const BillMonth& month : read->bill.months)
        reading.months.push_back({formatter.month(month.month), formatter.money(month.billed, MoneyStyle::Words),
            formatter.money(month.effective, MoneyStyle::Words)});
    if (!read->version.empty())
        reading.about = QStringLiteral("FOCUS %1").arg(forDisplay(toQString(read->version)));
    auto import = importBill(model, read->bill, {request.bill, read->origin});
    if (!import)
        return import.error();
    reading.findings.insert(reading.findings.end(), import->findings.begin(), import->findings.end());
    reading.change = std::move(import->change);
    reading.unchanged = import->unchanged;
    reading.gone = import->removed;
    return done();
}

Status readCompany(const Model& model, const ImportRequest& request, ImportReading& reading)
{
    std::shared_ptr<const FactsText> facts = request.facts;
    if (!facts) {
        auto read = readFacts({request.sources.front(), {}, {}, {}, request.options.cancel});
        if (!read)
            return read.error();
        facts = std::make_shared<const FactsText>(*std::move(read));
    }
    auto outcome = importEdgar(model, facts->json, {facts->name, request.asOf});
    if (!outcome)
        return outcome.error();
    reading.source.kind = "edgar";
    reading.source.format = "JSON";
    reading.change = std::move(outcome->change);
    reading.findings = std::move(outcome->findings);
    reading.rowsRead = outcome->inputs.size();
    reading.rowsAccepted = outcome->inputs.size();
    reading.unchanged = static_cast<std::size_t>(
        std::count_if(outcome->inputs.begin(), outcome->inputs.end(), [](const EdgarInput& i) { return i.before == i.after; }));
    reading.about = Words::tr("%1, CIK %2, balance sheet of %3")
                        .arg(forDisplay(toQString(outcome->entityName)), forDisplay(toQString(outcome->cik)),
                            Formatter::of(model).date(outcome->figures.balanceDay));
    return done();
}

Status readTableOf(const Model& model, const ImportRequest& request, ImportReading& reading)
{
    const auto file = TableFile::open(request.sources.front(), request.options.fileName, request.options.table);
    if (!file)
        return file.error();
    if (file->isFolder())
        return Error{ErrorCode::FileNotRegular, request.options.fileName, {{"expected", "CSV, XLSX"}}};
    TableImportOptions options;
    options.fileName = request.options.fileName;
    options.decimal = request.options.table.decimal;
    options.days = request.days;
    options.scale = request.scale;
    options.shares = request.shares;
    options.costs = request.costs;
    options.sheet = request.options.table.sheet;
    options.columns = request.options.columns;
    options.columnMemory = request.options.columnMemory;
    auto outcome = request.kind == ImportKind::Debt ? importDebtInstruments(model, *file, options)
                                                    : importOperatingLines(model, *file, options);
    if (!outcome)
        return outcome.error();
    reading.change = std::move(outcome->change);
    reading.findings = std::move(outcome->findings);
    reading.source = std::move(outcome->reading);
    reading.source.kind = "table";
    reading.rowsRead = outcome->rowsRead;
    reading.rowsAccepted = outcome->rowsAccepted;
    reading.rowsRejected = outcome->rowsRead - outcome->rowsAccepted;
    return done();
}

Status readEstimate(const Model& model, const ImportRequest& request, ImportReading& reading)
{
    EstimateOptions options;
    options.fileName = request.options.fileName;
    options.table = request.options.table;
    options.machines = request.estimated;
    auto outcome = importEstimate(model, request.sources.front(), options);
    if (!outcome)
        return outcome.error();
    reading.change = std::move(outcome->change);
    reading.findings = std::move(outcome->findings);
    reading.source.kind = "estimate";
    reading.source.decimal = decimalSignName(outcome->decimal);
    reading.rowsRead = outcome->rowsRead;
    reading.rowsRejected = outcome->rowsRejected;
    reading.rowsAccepted = outcome->rowsRead - outcome->rowsRejected;
    reading.unchanged = outcome->unchanged;
    reading.gone = outcome->removed;
    reading.about = Words::tr("%1: %2 %3 a month")
                        .arg(forDisplay(toQString(outcome->title)), Formatter::of(model).decimal(outcome->total),
                            forDisplay(toQString(outcome->currency)));
    return done();
}

Status readReservations(const Model& model, const ImportRequest& request, ImportReading& reading)
{
    const auto text = readTextFile(request.sources.front(), request.options.fileName, longestRecommendations);
    if (!text)
        return text.error();
    RecommendationOptions options;
    options.fileName = request.options.fileName;
    options.decimal = request.options.table.decimal;
    options.term = request.term;
    options.scope = request.scope;
    options.month = model.company().start;
    auto outcome = readReservationRecommendations(model, *text, options);
    if (!outcome)
        return outcome.error();
    reading.change = std::move(outcome->change);
    reading.findings = std::move(outcome->findings);
    reading.source.kind = "reservations";
    reading.source.format = "CSV";
    reading.rowsRead = outcome->rowsRead;
    reading.rowsAccepted = outcome->taken;
    return done();
}

Reader readerOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Inventory: return readInventory;
    case ImportKind::Bill: return readBillOf;
    case ImportKind::CompanyFacts: return readCompany;
    case ImportKind::OperatingLines:
    case ImportKind::Debt: return readTableOf;
    case ImportKind::Estimate: return readEstimate;
    case ImportKind::Reservations: return readReservations;
    }
    return nullptr;
}

/// Whether the file is a table whose first rows help to understand what was read.
bool isTable(ImportKind kind) { return kind != ImportKind::Bill && kind != ImportKind::CompanyFacts; }

} // namespace

ImportReading readImport(const Model& model, const ImportRequest& request)
{
    ImportRequest named = request;
    named.options.table.cancel = request.options.cancel;
    if (named.options.fileName.empty() && !named.sources.empty())
        named.options.fileName = files::nameOf(named.sources.front());
    ImportReading reading;
    const Status read = readerOf(named.kind)(model, named, reading);
    if (!read)
        reading.failure = read.error();
    else if (named.kind != ImportKind::Inventory)
        reading.preview = previewOf(model, reading.change);
    if (read) {
        const auto brought = problemsBroughtBy(model, reading.change, request.options.cancel);
        if (brought)
            reading.findings.insert(reading.findings.begin(), brought->begin(), brought->end());
        else
            reading.failure = brought.error();
    }
    const bool cancelled = reading.failure && reading.failure->code == ErrorCode::Cancelled;
    if (isTable(named.kind) && !cancelled)
        reading.table = previewTable(named.sources.front(), named, reading.source);
    reading.change.kind = ChangeKind::Import;
    if (reading.change.subject.empty())
        reading.change.subject = named.options.fileName;
    return reading;
}

std::optional<ImportKind> kindOfImport(const std::string& path)
{
    const QString name = QFileInfo(toQString(path)).fileName();
    static const QRegularExpression facts(u"^CIK\\d{10}.*\\.json$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression table(u"\\.(csv|tsv|txt|xlsx|gz)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (QFileInfo(toQString(path)).isDir())
        return rvToolsExportOf(path) ? ImportKind::Inventory : ImportKind::Bill;
    if (facts.match(name).hasMatch())
        return ImportKind::CompanyFacts;
    if (!table.match(name).hasMatch())
        return std::nullopt;
    constexpr std::size_t header = 16'384;
    const auto start = startOfTextFile(path, header);
    if (start && looksLikeFocus(*start))
        return ImportKind::Bill;
    return name.endsWith(u".gz"_s, Qt::CaseInsensitive) ? std::nullopt : std::optional(ImportKind::Inventory);
}

bool hasChoosableColumns(ImportKind kind)
{
    return kind == ImportKind::Inventory || kind == ImportKind::OperatingLines || kind == ImportKind::Debt;
}

std::vector<const Field*> fieldsOfImport(ImportKind kind)
{
    if (kind == ImportKind::Inventory)
        return choosableFields();
    const EntitySchema& schema = kind == ImportKind::Debt ? schemaOf<DebtInstrument>() : schemaOf<OperatingLine>();
    std::vector<const Field*> fields;
    for (const Field& field : schema.fields)
        if (!field.common || field.name == "name")
            fields.push_back(&field);
    if (kind == ImportKind::OperatingLines)
        for (const char* name : {"month", "amount"})
            fields.push_back(schemaOf<LineMonth>().field(name));
    return fields;
}

Status rememberChoices(const ImportRequest& request, const ImportReading& reading)
{
    const bool forgets = request.options.columnMemory.empty();
    const bool says = !request.options.columns.empty() || request.options.table.decimal.has_value();
    if (!hasChoosableColumns(request.kind) || reading.source.header.empty() || (!says && !forgets))
        return done();
    return rememberColumns(defaultColumnMemory(), reading.source.header, {reading.source.choices, reading.source.decimalChoice});
}

} // namespace headroom
