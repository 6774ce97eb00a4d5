// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/group_dialog.h"

#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/plain_labels.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/text_style.h"

#include <QCoreApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

struct GroupDialog::Preview
{
    Change change;
    std::vector<TextRow> groups;
    std::vector<TextRow> units;
    Findings findings;
    QString text;
};

namespace {

constexpr std::size_t workloadsLookedAt = 10'000; // for the keys of tags

QString riskText(WaveRisk risk)
{
    switch (risk) {
    case WaveRisk::Production: return QCoreApplication::translate("headroom::GroupDialog", "production");
    case WaveRisk::DisasterRecovery: return QCoreApplication::translate("headroom::GroupDialog", "disaster recovery");
    case WaveRisk::Database: return QCoreApplication::translate("headroom::GroupDialog", "database");
    case WaveRisk::Physical: return QCoreApplication::translate("headroom::GroupDialog", "physical");
    case WaveRisk::Rebuilt: return QCoreApplication::translate("headroom::GroupDialog", "rebuilt");
    case WaveRisk::OutOfSupport: return QCoreApplication::translate("headroom::GroupDialog", "out of support");
    }
    return {};
}

QString count(std::int64_t number) { return userLocale().toString(static_cast<qlonglong>(number)); }
QString count(std::size_t number) { return count(static_cast<std::int64_t>(number)); }

QString shown(const std::string& name) { return forDisplay(toQString(name), 80); }

QStringList groupHeaders(GroupDialog::Way way)
{
    return way == GroupDialog::Way::ByRule ? QStringList{QCoreApplication::translate("headroom::GroupDialog", "Group"),
               QCoreApplication::translate("headroom::GroupDialog", "New"),
               QCoreApplication::translate("headroom::GroupDialog", "Workloads"),
               QCoreApplication::translate("headroom::GroupDialog", "Moved"),
               QCoreApplication::translate("headroom::GroupDialog", "Servers"),
               QCoreApplication::translate("headroom::GroupDialog", "Cores")}
                                           : QStringList{QCoreApplication::translate("headroom::GroupDialog", "Wave"),
                                               QCoreApplication::translate("headroom::GroupDialog", "Start"),
                                               QCoreApplication::translate("headroom::GroupDialog", "Units"),
                                               QCoreApplication::translate("headroom::GroupDialog", "Workloads"),
                                               QCoreApplication::translate("headroom::GroupDialog", "Servers"),
                                               QCoreApplication::translate("headroom::GroupDialog", "Risk")};
}

std::vector<TextRow> rowsOf(const Grouping& grouping)
{
    std::vector<TextRow> rows;
    for (const WorkloadGroup& group : grouping.groups)
        rows.push_back({{shown(group.name), group.isNew ? QCoreApplication::translate("headroom::GroupDialog", "new") : QString(),
                            count(group.workloads), count(group.moved), count(group.servers), count(group.cores)},
            false, -1});
    return rows;
}

std::vector<TextRow> wavesOf(const WaveSuggestion& suggestion, const Formatter& formatter)
{
    std::vector<TextRow> rows;
    for (const SuggestedWave& wave : suggestion.waves)
        rows.push_back(
            {{wave.overCapacity ? QCoreApplication::translate("headroom::GroupDialog", "%1 (over capacity)").arg(shown(wave.name))
                                : shown(wave.name),
                 formatter.month(wave.start), count(wave.units), count(wave.workloads), count(wave.servers),
                 u"%1\u2013%2"_s.arg(wave.lowestRisk).arg(wave.highestRisk)},
                false, -1});
    return rows;
}

std::vector<TextRow> unitsOf(const WaveSuggestion& suggestion)
{
    std::vector<TextRow> rows;
    for (const WaveUnit& unit : suggestion.units) {
        QStringList risks;
        for (const WaveRisk risk : unit.risks)
            risks.append(riskText(risk));
        rows.push_back({{shown(suggestion.waves[unit.wave].name), shown(unit.name), risks.join(u", "_s), count(unit.workloads),
                            count(unit.servers), QString::number(unit.risk)},
            false, -1});
    }
    return rows;
}

} // namespace

GroupDialog::GroupDialog(const Model& model, Way way, QWidget* parent)
    : QDialog(parent),
      m_model(model),
      m_tabs(new QTabWidget),
      m_start(new QLineEdit(Formatter::of(model).month(model.company().start))),
      m_groups(new TextTableModel(groupHeaders(way), 2, this)),
      m_units(new TextTableModel(
          {tr("Wave"), tr("Moves together"), tr("Risks"), tr("Workloads"), tr("Servers"), tr("Risk")}, 3, this)),
      m_message(new QLabel)
{
    setWindowTitle(tr("Group workloads"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_start->setAccessibleName(tr("First month of new waves"));
    m_tabs->setAccessibleName(tr("How to group"));
    m_tabs->tabBar()->setAccessibleName(tr("How to group"));
    m_tabs->addTab(buildRules(), tr("By &rule"));
    m_tabs->addTab(buildSuggestion(), tr("Suggested wa&ves"));
    m_tabs->setCurrentIndex(static_cast<int>(way));
    auto* form = new QFormLayout;
    form->addRow(tr("&First month of new waves:"), m_start);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->setChildrenCollapsible(false);
    tables->addWidget(resultTable(m_groups, tr("Groups")));
    GridView* units = resultTable(m_units, tr("What moves together"));
    tables->addWidget(units);
    const auto showUnits = [this, units] { units->setVisible(m_tabs->currentIndex() == static_cast<int>(Way::SuggestedWaves)); };
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QLineEdit::textChanged, this, &GroupDialog::invalidate);
    connect(m_tabs, &QTabWidget::currentChanged, this, showUnits);
    connect(m_tabs, &QTabWidget::currentChanged, this, &GroupDialog::invalidate);
    showUnits();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addLayout(form);
    layout->addWidget(tables, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    makeLabelsPlain(*this);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40).boundedTo(screen()->availableSize()));
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, &GroupDialog::compute);
    invalidate();
}

/// What a rule can look at: fields, and the keys of the project's tags.
QStringList GroupDialog::sources() const
{
    std::set<QString> keys;
    const auto& workloads = m_model.table<Workload>();
    for (std::size_t i = 0; i < std::min(workloads.size(), workloadsLookedAt); ++i)
        for (const QString& tag : toQString(workloads.at(i).tags.view()).split(u',', Qt::SkipEmptyParts))
            if (const QString key = tag.section(u'=', 0, 0).trimmed(); !key.isEmpty() && keys.size() < 100)
                keys.insert(key);
    QStringList all{u"name"_s, u"externalId"_s, u"osVersion"_s, u"application"_s};
    for (const QString& key : keys)
        all.append(key);
    for (const QString& key : keys)
        all.append(u"linked:"_s + key);
    return all;
}

QWidget* GroupDialog::buildRules()
{
    m_into = new QComboBox;
    m_into->setAccessibleName(tr("Group into"));
    m_into->addItem(tr("Applications"), static_cast<int>(GroupInto::Application));
    m_into->addItem(tr("Waves"), static_cast<int>(GroupInto::Wave));
    m_into->addItem(tr("Sites"), static_cast<int>(GroupInto::Site));
    m_source = new QComboBox;
    m_source->setEditable(true);
    m_source->setAccessibleName(tr("Field or tag"));
    m_source->lineEdit()->setAccessibleName(tr("Field or tag"));
    m_source->addItems(sources());
    m_pattern = new QLineEdit;
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setPlaceholderText(tr("(*)-*: the group is what stands in brackets; blank: all of it"));
    m_group = new QLineEdit;
    m_group->setAccessibleName(tr("Name of the group"));
    m_group->setPlaceholderText(tr("blank: what the pattern finds"));
    auto* add = new QPushButton(tr("A&dd the rule"));
    m_rules = new QPlainTextEdit;
    m_rules->setAccessibleName(tr("Rules, one a line, tried in turn"));
    m_rules->setPlaceholderText(u"name:(*)-*\ncluster\nlinked:dependsOn"_s);
    m_rules->setTabChangesFocus(true);
    m_rules->setMaximumHeight(fontMetrics().height() * 6);
    m_keep = new QCheckBox(tr("&Keep the group of workloads that have one"));
    auto* form = new QFormLayout;
    form->addRow(tr("Group &into:"), m_into);
    form->addRow(tr("Field or &tag:"), m_source);
    form->addRow(tr("&Pattern:"), m_pattern);
    form->addRow(tr("&Name:"), m_group);
    form->addRow(QString(), add);
    form->addRow(tr("R&ules:"), m_rules);
    form->addRow(QString(), m_keep);
    auto* place = new QWidget;
    place->setLayout(form);
    connect(add, &QPushButton::clicked, this, &GroupDialog::addRule);
    connect(m_rules, &QPlainTextEdit::textChanged, this, &GroupDialog::invalidate);
    connect(m_into, &QComboBox::currentIndexChanged, this, &GroupDialog::invalidate);
    connect(m_keep, &QCheckBox::toggled, this, &GroupDialog::invalidate);
    return place;
}

QWidget* GroupDialog::buildSuggestion()
{
    const auto spin = [&](const QString& name, int least, int most, int value) {
        auto* box = new QSpinBox;
        box->setRange(least, most);
        box->setValue(value);
        box->setAccessibleName(name);
        connect(box, &QSpinBox::valueChanged, this, &GroupDialog::invalidate);
        return box;
    };
    m_waves = spin(tr("Number of waves"), 1, 1000, 3);
    m_capacity = spin(tr("Servers a wave"), 0, 1'000'000'000, 0);
    m_capacity->setSpecialValueText(tr("All over the number of waves"));
    m_monthsApart = spin(tr("Months from wave to wave"), 1, 60, 3);
    m_linked = new QLineEdit;
    m_linked->setAccessibleName(tr("Tags of dependencies"));
    m_linked->setPlaceholderText(tr("Keys of tags that list what a workload depends on, with commas between them"));
    connect(m_linked, &QLineEdit::textChanged, this, &GroupDialog::invalidate);
    auto* form = new QFormLayout;
    form->addRow(tr("&Number of waves:"), m_waves);
    form->addRow(tr("&Servers a wave:"), m_capacity);
    form->addRow(tr("&Months from wave to wave:"), m_monthsApart);
    form->addRow(tr("&Tags of dependencies:"), m_linked);
    auto* place = new QWidget;
    place->setLayout(form);
    return place;
}

QString GroupDialog::message() const { return m_message->text(); }

/// What the three fields say as a line of the rules.
void GroupDialog::addRule()
{
    QString rule = m_source->currentText().trimmed();
    if (!m_pattern->text().isEmpty())
        rule += u':' + m_pattern->text();
    if (!m_group->text().isEmpty())
        rule += u'=' + m_group->text();
    if (!rule.isEmpty())
        m_rules->appendPlainText(rule);
}

void GroupDialog::invalidate()
{
    m_task.cancel();
    m_accept->setEnabled(false);
    m_delay.start();
}

Result<GroupOptions> GroupDialog::groupOptions(Month start) const
{
    GroupOptions options;
    options.into = static_cast<GroupInto>(m_into->currentData().toInt());
    options.keep = m_keep->isChecked();
    options.waveStart = start;
    for (const QString& line : m_rules->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto rule = GroupRule::parse(toUtf8(line.trimmed()));
        if (!rule)
            return rule.error();
        options.rules.push_back(*rule);
    }
    return options;
}

WaveOptions GroupDialog::waveOptions(Month start) const
{
    WaveOptions options{m_waves->value(), m_capacity->value(), start, m_monthsApart->value(), {}};
    for (const QString& key : m_linked->text().split(u',', Qt::SkipEmptyParts))
        if (!key.trimmed().isEmpty())
            options.dependencies.push_back(toUtf8(key.trimmed()));
    return options;
}

void GroupDialog::compute()
{
    const auto start = parseMonth(m_start->text(), Formatter::of(m_model));
    if (!start)
        return say(messageText(start.error()), true);
    if (m_tabs->currentIndex() == static_cast<int>(Way::SuggestedWaves)) {
        m_task.start([this, model = m_model, options = waveOptions(*start)](const Watch&) -> BackgroundTask::Finish {
            auto preview = std::make_shared<Result<Preview>>(computed([&]() -> Result<Preview> {
                const WaveSuggestion suggestion = suggestWaves(model, options);
                return Preview{suggestion.change, wavesOf(suggestion, Formatter::of(model)), unitsOf(suggestion), {},
                    tr("What depends on each other moves together, by risk, then servers, then name; at most %1 servers a wave, "
                       "the "
                       "last takes the rest. Workloads that stay: %2.")
                        .arg(count(suggestion.capacity), count(suggestion.leftOut))};
            }));
            return [this, preview] { show(*preview); };
        });
        return;
    }
    const auto options = groupOptions(*start);
    if (!options)
        return say(messageText(options.error()), true);
    if (options->rules.empty()) {
        m_groups->setRows({});
        return say(tr("Add a rule: it names a workload's group by a field, a tag or what it depends on."), false);
    }
    m_task.start([this, model = m_model, options = *options](const Watch&) -> BackgroundTask::Finish {
        auto preview = std::make_shared<Result<Preview>>(computed([&]() -> Result<Preview> {
            const Grouping grouping = groupWorkloads(model, options);
            return Preview{grouping.change, rowsOf(grouping), {}, grouping.findings,
                tr("Workloads that no rule speaks of: %1.").arg(count(grouping.unmatched))};
        }));
        return [this, preview] { show(*preview); };
    });
}

void GroupDialog::show(const Result<Preview>& preview)
{
    if (!preview.ok())
        return say(messageText(preview.error()), true);
    m_groups->setTable(groupHeaders(static_cast<Way>(m_tabs->currentIndex())), preview->groups);
    m_units->setRows(preview->units);
    m_change = preview->change;
    m_change.kind = ChangeKind::Fill;
    const bool wrong = hasErrors(preview->findings);
    QString text = preview->text;
    for (const Finding& finding : preview->findings)
        text += u'\n' + messageText(finding.what);
    if (m_change.empty())
        text += u' ' + tr("All workloads stand there already.");
    say(text, wrong);
    m_accept->setEnabled(!wrong && !m_change.empty());
}

void GroupDialog::say(const QString& text, bool isWrong)
{
    m_message->setText(text);
    setTextRole(m_message, isWrong ? TextRole::Error : TextRole::Plain);
}

} // namespace headroom
