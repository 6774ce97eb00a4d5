// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/import_options_form.h"

#include "ui/format/qt_text.h"
#include "ui/pages/data/plain_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString kindName(const std::string& kind)
{
    if (kind == "rvtools")
        return ImportOptionsForm::tr("RVTools");
    if (kind == "azure-migrate")
        return ImportOptionsForm::tr("Azure Migrate");
    return kind == "table" ? ImportOptionsForm::tr("Any table of machines") : QString();
}

QString delimiterText(const std::string& name)
{
    if (name == "comma")
        return ImportOptionsForm::tr("Comma");
    if (name == "semicolon")
        return ImportOptionsForm::tr("Semicolon");
    if (name == "tab")
        return ImportOptionsForm::tr("Tab");
    return name == "bar" ? ImportOptionsForm::tr("Bar") : toQString(name);
}

QString decimalText(const std::string& name)
{
    return name == "comma" ? ImportOptionsForm::tr("Comma (1,5)")
        : name == "point"  ? ImportOptionsForm::tr("Point (1.5)")
                           : QString();
}

bool readsTables(ImportKind kind)
{
    return kind != ImportKind::Bill && kind != ImportKind::CompanyFacts && kind != ImportKind::Reservations;
}

} // namespace

ImportOptionsForm::ImportOptionsForm(const ImportRequest& request, const Model& model, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (QWidget* reading = buildReading(request))
        layout->addWidget(reading, 1, Qt::AlignTop);
    auto* place = new QWidget;
    auto* form = new QFormLayout(place);
    form->setContentsMargins(0, 0, 0, 0);
    if (request.kind == ImportKind::Inventory)
        buildInventory(form, request, model);
    else
        buildOthers(form, request);
    layout->addWidget(place, 1, Qt::AlignTop);
    place->setVisible(form->rowCount() > 0);
    makeLabelsPlain(*this);
}

QComboBox* ImportOptionsForm::addChoice(QFormLayout* form, const QString& label, const QString& name)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, &ImportOptionsForm::changed);
    return combo;
}

QCheckBox* ImportOptionsForm::addSwitch(QFormLayout* form, const QString& text, bool on)
{
    auto* box = new QCheckBox(text);
    box->setAccessibleName(QString(text).remove(u'&'));
    box->setChecked(on);
    form->addRow(box);
    connect(box, &QCheckBox::toggled, this, &ImportOptionsForm::changed);
    return box;
}

/// How the table is to be read; the first item of each stands for what is found out.
QWidget* ImportOptionsForm::buildReading(const ImportRequest& request)
{
    const bool isText =
        (request.kind == ImportKind::Bill && request.connection.empty()) || request.kind == ImportKind::Reservations;
    if (!readsTables(request.kind) && !isText)
        return nullptr;
    auto* place = new QWidget;
    auto* form = new QFormLayout(place);
    form->setContentsMargins(0, 0, 0, 0);
    if (request.kind == ImportKind::Inventory) {
        m_kind = addChoice(form, tr("&Format:"), tr("Format"));
        m_kind->addItem(QString(), static_cast<int>(InventoryKind::Detect));
        m_kind->addItem(kindName("azure-migrate"), static_cast<int>(InventoryKind::AzureMigrate));
        m_kind->addItem(kindName("rvtools"), static_cast<int>(InventoryKind::RvTools));
        m_kind->addItem(kindName("table"), static_cast<int>(InventoryKind::Table));
    }
    if (!isText)
        buildTable(form);
    m_decimal = addChoice(form, tr("Decimal si&gn:"), tr("Decimal sign"));
    m_decimal->addItem(QString(), QString());
    for (const char* name : {"point", "comma"})
        m_decimal->addItem(decimalText(name), QString::fromLatin1(name));
    return place;
}

void ImportOptionsForm::buildTable(QFormLayout* form)
{
    m_sheet = addChoice(form, tr("&Sheet:"), tr("Sheet"));
    m_sheet->addItem(QString(), QString());
    m_delimiter = addChoice(form, tr("&Delimiter:"), tr("Delimiter"));
    m_delimiter->addItem(QString(), QString());
    for (const char* name : {"comma", "semicolon", "tab", "bar"})
        m_delimiter->addItem(delimiterText(name), QString::fromLatin1(name));
    m_encoding = addChoice(form, tr("&Encoding:"), tr("Encoding"));
    m_encoding->addItem(QString(), QString());
    for (const TextEncoding encoding :
        {TextEncoding::Utf8, TextEncoding::Utf16Little, TextEncoding::Utf16Big, TextEncoding::Windows1252})
        m_encoding->addItem(toQString(encodingName(encoding)), toQString(encodingName(encoding)));
}

void ImportOptionsForm::buildInventory(QFormLayout* form, const ImportRequest& request, const Model& model)
{
    m_site = addChoice(form, tr("Si&te of new machines:"), tr("Site of new machines"));
    m_site->addItem(model.table<Site>().empty() ? tr("A new one") : tr("The first"), QVariant::fromValue<qlonglong>(noId));
    for (const Site& site : model.table<Site>())
        m_site->addItem(forDisplay(toQString(site.name.view()), 40), QVariant::fromValue<qlonglong>(site.id));
    m_disks = addChoice(form, tr("Disks of &RVTools:"), tr("Disks of RVTools"));
    m_disks->addItem(tr("vDisk: what is allocated"), static_cast<int>(DiskTab::Disks));
    m_disks->addItem(tr("vPartition: what the guest sees"), static_cast<int>(DiskTab::Partitions));
    m_gone = addChoice(form, tr("Mac&hines that are gone:"), tr("Machines that are gone"));
    m_gone->addItem(tr("Keep"), static_cast<int>(Gone::Keep));
    m_gone->addItem(tr("Remove"), static_cast<int>(Gone::Remove));
    m_templates = addSwitch(form, tr("Take te&mplates too"), request.options.templates == Machines::Take);
    m_poweredOff = addSwitch(form, tr("Take machines that are &off"), request.options.poweredOff == Machines::Take);
}

/// What only the user may know of amounts, rates and dates; the first item of each stands for what the table says.
void ImportOptionsForm::buildForms(QFormLayout* form, ImportKind kind)
{
    m_days = addChoice(form, tr("D&ates:"), tr("Dates"));
    m_days->addItem(tr("Found out"), -1);
    m_days->addItem(tr("Day first (31/12)"), static_cast<int>(DayOrder::DayFirst));
    m_days->addItem(tr("Month first (12/31)"), static_cast<int>(DayOrder::MonthFirst));
    m_scale = addChoice(form, tr("Amo&unts in:"), tr("Amounts in"));
    m_scale->addItem(tr("As their headers say"), 0);
    m_scale->addItem(tr("Units"), 1);
    m_scale->addItem(tr("Thousands"), 1000);
    m_scale->addItem(tr("Millions"), 1000000);
    if (kind == ImportKind::Debt) {
        m_shares = addChoice(form, tr("&Rates in:"), tr("Rates in"));
        m_shares->addItem(tr("As their headers say"), -1);
        m_shares->addItem(tr("Percent (4.5)"), static_cast<int>(ShareForm::Percent));
        m_shares->addItem(tr("Fractions (0.045)"), static_cast<int>(ShareForm::Fraction));
    } else {
        m_costs = addChoice(form, tr("Costs ha&ve:"), tr("Costs have"));
        m_costs->addItem(tr("Found out"), -1);
        m_costs->addItem(tr("No minus sign"), static_cast<int>(CostSign::Positive));
        m_costs->addItem(tr("A minus sign"), static_cast<int>(CostSign::Negative));
    }
}

void ImportOptionsForm::buildOthers(QFormLayout* form, const ImportRequest& request)
{
    const auto addText = [&](const QString& label, const QString& name, const QString& text, const QString& hint) {
        auto* edit = new QLineEdit(text);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (edit->isModified()) {
                edit->setModified(false);
                emit changed();
            }
        });
        return edit;
    };
    if (request.kind == ImportKind::OperatingLines || request.kind == ImportKind::Debt)
        buildForms(form, request.kind);
    if (request.kind == ImportKind::Bill)
        m_bill = addText(tr("&Name of the bill:"), tr("Name of the bill"), toQString(request.bill), {});
    if (request.kind == ImportKind::CompanyFacts)
        m_asOf = addText(tr("&Balance sheet of:"), tr("Balance sheet of"), {}, tr("YYYY-MM-DD; blank: before the first month"));
    if (request.kind == ImportKind::Estimate)
        m_estimated = addSwitch(form, tr("Take &virtual machines and their disks too"), request.estimated == Machines::Take);
    if (request.kind != ImportKind::Reservations)
        return;
    m_term = addChoice(form, tr("&Term to buy:"), tr("Term to buy"));
    m_term->addItem(tr("3 years"), static_cast<int>(PurchaseOption::Reservation3Years));
    m_term->addItem(tr("1 year"), static_cast<int>(PurchaseOption::Reservation1Year));
    m_scope = addChoice(form, tr("&Scope to buy for:"), tr("Scope to buy for"));
    m_scope->addItem(tr("Shared"), u"Shared"_s);
    m_scope->addItem(tr("Single"), u"Single"_s);
}

void ImportOptionsForm::showFound(QComboBox& combo, const QString& found)
{
    combo.setItemText(0, found.isEmpty() ? tr("Found out") : tr("Found: %1").arg(found));
}

/// The sheets of a workbook that can be chosen.
void ImportOptionsForm::showSheets(const ReadTable& table)
{
    const QSignalBlocker blocker(m_sheet);
    const QString chosen = m_sheet->currentData().toString();
    while (m_sheet->count() > 1)
        m_sheet->removeItem(1);
    for (const std::string& name : table.tables)
        m_sheet->addItem(forDisplay(toQString(name), 40), toQString(name));
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(chosen)));
    m_sheet->setEnabled(table.tables.size() > 1);
    showFound(*m_sheet, forDisplay(toQString(table.name), 40));
}

void ImportOptionsForm::show(const ImportReading& reading)
{
    if (m_kind)
        showFound(*m_kind, kindName(reading.source.kind));
    if (m_disks)
        m_disks->setEnabled(reading.source.kind == "rvtools");
    if (m_decimal)
        showFound(*m_decimal, decimalText(reading.source.decimal));
    if (!m_sheet)
        return;
    showSheets(reading.table);
    showFound(*m_delimiter, delimiterText(reading.source.delimiter));
    showFound(*m_encoding, toQString(reading.source.encoding));
    const bool isText = reading.source.format != "XLSX";
    m_delimiter->setEnabled(isText);
    m_encoding->setEnabled(isText);
}

void ImportOptionsForm::fill(ImportRequest& request) const
{
    const auto text = [](const QComboBox* combo) { return toUtf8(combo->currentData().toString()); };
    TableOptions& table = request.options.table;
    if (m_sheet) {
        table.sheet = text(m_sheet);
        table.delimiter = text(m_delimiter).empty() ? std::nullopt : delimiterByName(text(m_delimiter));
        table.encoding = text(m_encoding).empty() ? std::nullopt : encodingByName(text(m_encoding));
    }
    if (m_decimal) {
        table.decimal.reset();
        if (const std::string sign = text(m_decimal); !sign.empty())
            table.decimal = sign == "comma" ? DecimalSign::Comma : DecimalSign::Point;
    }
    if (m_kind) {
        request.inventory = static_cast<InventoryKind>(m_kind->currentData().toInt());
        request.options.site = Ref<Site>{static_cast<Id>(m_site->currentData().toLongLong())};
        request.options.disks = static_cast<DiskTab>(m_disks->currentData().toInt());
        request.options.gone = static_cast<Gone>(m_gone->currentData().toInt());
        request.options.templates = m_templates->isChecked() ? Machines::Take : Machines::LeaveOut;
        request.options.poweredOff = m_poweredOff->isChecked() ? Machines::Take : Machines::LeaveOut;
    }
    if (m_days) {
        const int days = m_days->currentData().toInt();
        const int scale = m_scale->currentData().toInt();
        const int shares = m_shares ? m_shares->currentData().toInt() : -1;
        request.days = days < 0 ? std::nullopt : std::optional(static_cast<DayOrder>(days));
        request.scale = scale == 0 ? std::nullopt : std::optional<std::int64_t>(scale);
        request.shares = shares < 0 ? std::nullopt : std::optional(static_cast<ShareForm>(shares));
        const int costs = m_costs ? m_costs->currentData().toInt() : -1;
        request.costs = costs < 0 ? std::nullopt : std::optional(static_cast<CostSign>(costs));
    }
    if (m_bill)
        request.bill = toUtf8(m_bill->text().trimmed());
    if (m_asOf) {
        const auto day = Date::parse(toUtf8(m_asOf->text().trimmed()));
        request.asOf = day ? Opt<Date>(*day) : Opt<Date>();
    }
    if (m_estimated)
        request.estimated = m_estimated->isChecked() ? Machines::Take : Machines::LeaveOut;
    if (m_term) {
        request.term = static_cast<PurchaseOption>(m_term->currentData().toInt());
        request.scope = text(m_scope);
    }
}

QString ImportOptionsForm::objection() const
{
    if (m_asOf && !m_asOf->text().trimmed().isEmpty() && !Date::parse(toUtf8(m_asOf->text().trimmed())))
        return tr("“%1” is no day. Write it as 2024-12-31.").arg(forDisplay(m_asOf->text(), 40));
    return {};
}

} // namespace headroom
