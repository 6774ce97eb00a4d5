// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statement_model.h"

#include "ui/format/qt_text.h"
#include "ui/models/table_roles.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

StatementSection sectionOf(Line line)
{
    if (line <= Line::NetIncome)
        return StatementSection::Income;
    if (line <= Line::NetCashFlow)
        return StatementSection::CashFlow;
    if (line <= Line::ReconOperatingCash)
        return StatementSection::Reconciliation;
    if (line <= Line::LiabilitiesAndEquity)
        return StatementSection::Balance;
    return StatementSection::Liquidity;
}

/// A line stands indented under a parent that the list has before it; a parent behind its children is their total.
bool isDetail(Line line)
{
    const Line parent = info(line).parent;
    return parent != Line::None && parent < line;
}

bool isTotal(Line line)
{
    return std::any_of(lineInfos.begin(), lineInfos.end(), [&](const LineInfo& i) { return i.parent == line && i.line < line; });
}

bool sameStatements(const Projection& a, const Projection& b)
{
    return a.start == b.start && a.months == b.months && a.horizon == b.horizon && a.moneyDigits == b.moneyDigits
        && a.currency == b.currency && a.stay.lines == b.stay.lines && a.move.lines == b.move.lines;
}

} // namespace

QString sectionText(StatementSection section)
{
    switch (section) {
    case StatementSection::Income: return QCoreApplication::translate("statement", "Income");
    case StatementSection::CashFlow: return QCoreApplication::translate("statement", "Cash flow");
    case StatementSection::Reconciliation: return QCoreApplication::translate("statement", "From net income to cash");
    case StatementSection::Balance: return QCoreApplication::translate("statement", "Balance sheet");
    case StatementSection::Liquidity: return QCoreApplication::translate("statement", "Debt and liquidity");
    }
    return {};
}

StatementModel::StatementModel(QObject* parent) : QAbstractTableModel(parent) {}

const std::vector<StatementModel::Entry>& StatementModel::allEntries()
{
    static const std::vector<Entry> entries = [] {
        std::vector<Entry> all;
        for (const LineInfo& line : lineInfos) {
            const StatementSection section = sectionOf(line.line);
            if (all.empty() || all.back().section != section)
                all.push_back({section, Line::None, 0, false, static_cast<int>(all.size())});
            all.push_back({section, line.line, isDetail(line.line) ? 1 : 0, isTotal(line.line), static_cast<int>(all.size())});
        }
        return all;
    }();
    return entries;
}

/// Lines without an amount in any month of either case are left out, but for totals.
bool StatementModel::hasAmounts(Line line) const
{
    for (const Case c : {Case::Stay, Case::Move})
        for (int column = 0; column <= m_projection->horizon; ++column)
            if (!m_projection->value(c, line, column).isZero())
                return true;
    return false;
}

std::vector<StatementModel::Entry> StatementModel::shownEntries() const
{
    std::vector<Entry> shown;
    if (!m_projection)
        return shown;
    for (const Entry& entry : allEntries()) {
        const bool heading = entry.line == Line::None;
        if (heading || entry.total || (hasAmounts(entry.line) && (m_detailed || entry.depth == 0)))
            shown.push_back(entry);
    }
    return shown;
}

void StatementModel::setProjection(std::shared_ptr<const Projection> projection)
{
    const bool same = m_projection && projection && sameStatements(*m_projection, *projection);
    m_projection = std::move(projection);
    if (same)
        return; // nothing to lay out and to paint anew
    if (m_projection)
        m_formatter = Formatter::of(*m_projection);
    syncColumns();
    sync();
}

void StatementModel::setView(StatementView view)
{
    m_view = view;
    sync();
}

void StatementModel::setScale(MoneyScale scale)
{
    m_scale = scale;
    sync();
}

void StatementModel::setDetailed(bool detailed)
{
    m_detailed = detailed;
    sync();
}

void StatementModel::syncColumns()
{
    const int months = m_projection ? m_projection->horizon : m_months;
    if (months == m_months)
        return;
    beginResetModel(); // another layout altogether
    m_months = months;
    m_entries = shownEntries();
    endResetModel();
}

/// Brings the rows to what is to be shown, one run of insertions or removals after the other; selections stay.
void StatementModel::sync()
{
    const std::vector<Entry> wanted = shownEntries();
    std::size_t at = 0;
    const auto index = [](std::size_t row) { return static_cast<int>(row); };
    for (const Entry& entry : wanted) {
        while (at < m_entries.size() && m_entries[at].order < entry.order) {
            beginRemoveRows({}, index(at), index(at));
            m_entries.erase(m_entries.begin() + index(at));
            endRemoveRows();
        }
        if (at == m_entries.size() || m_entries[at].order > entry.order) {
            beginInsertRows({}, index(at), index(at));
            m_entries.insert(m_entries.begin() + index(at), entry);
            endInsertRows();
        }
        ++at;
    }
    if (at < m_entries.size()) {
        beginRemoveRows({}, index(at), index(m_entries.size()) - 1);
        m_entries.resize(at);
        endRemoveRows();
    }
    if (!m_entries.empty())
        emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
}

Line StatementModel::lineAt(int row) const { return m_entries[static_cast<std::size_t>(row)].line; }

int StatementModel::rowOf(Line line) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.line == line; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

Money StatementModel::amount(Line line, int column) const
{
    switch (m_view) {
    case StatementView::Stay: return m_projection->value(Case::Stay, line, column);
    case StatementView::Move: return m_projection->value(Case::Move, line, column);
    case StatementView::Benefit: return m_projection->benefitOf(line, column);
    }
    return {};
}

Opt<Money> StatementModel::amountAt(int row, int column) const
{
    const Line line = lineAt(row);
    if (line == Line::None || !m_projection)
        return {};
    const bool flow = info(line).kind == LineKindOf::Flow;
    if (column == 0)
        return flow ? Opt<Money>() : Opt<Money>(amount(line, 0));
    if (column <= m_months)
        return amount(line, column);
    if (!flow)
        return {};
    Money total;
    for (int month = 1; month <= m_months; ++month)
        total += amount(line, month);
    return total;
}

int StatementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

/// The opening, the months, the total.
int StatementModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || m_months == 0 ? 0 : m_months + 2; }

QVariant StatementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const Opt<Money> value = amountAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return value ? m_formatter.money(*value, MoneyStyle::Statement, m_scale) : QString();
    case Qt::ToolTipRole: return value ? m_formatter.money(*value, MoneyStyle::Statement) : QString();
    case Qt::AccessibleTextRole: {
        if (!value)
            return QString();
        const QString line = figureText(info(entry.line).label);
        return u"%1, %2: %3"_s.arg(line, columnHeader(index.column()), m_formatter.money(*value, MoneyStyle::Entry));
    }
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (entry.total) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case CopyRole: {
        Formatter bare = m_formatter;
        bare.locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return value ? bare.money(*value, MoneyStyle::Entry) : QString();
    }
    case exactNumberRole: return value ? QVariant(toQString(value->toText(m_formatter.digits))) : QVariant();
    case Qt::UserRole: return value ? QVariant(value->toDoubleLossy(m_formatter.digits)) : QVariant();
    default: return {};
    }
}

QString StatementModel::columnHeader(int column) const
{
    if (!m_projection)
        return {};
    if (column == 0)
        return tr("Opening");
    if (column <= m_months)
        return m_formatter.month(m_projection->monthOf(column));
    return tr("%1 months").arg(m_months);
}

QVariant StatementModel::rowHeader(const Entry& entry, int role) const
{
    const bool heading = entry.line == Line::None;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const QString text = heading ? sectionText(entry.section) : figureText(info(entry.line).label);
        return role == Qt::DisplayRole ? QString(entry.depth * 4, QChar(0xa0)) + text : text;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(heading || entry.total);
        font.setItalic(false);
        return font;
    }
    return {};
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? rowHeader(m_entries[static_cast<std::size_t>(section)], role) : QVariant();
    if (role == Qt::DisplayRole)
        return columnHeader(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags StatementModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace headroom
