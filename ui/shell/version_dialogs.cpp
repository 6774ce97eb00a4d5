// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/version_dialogs.h"

#include "core/model/difference.h"
#include "core/model/path.h"
#include "ui/document/background_task.h"
#include "ui/format/entry.h"
#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace headroom {

namespace {

constexpr std::size_t mostChanges = 10'000; // lines of the table

QLabel* labelFor(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

TextRow rowOf(const VersionComparison& c, const FieldStep& step)
{
    const Field& field = schemaOf(step.entity).fields[step.field];
    const std::string path = pathOf(c.now, step.entity, *c.now.findRow(step.entity, step.id), &field);
    return {{forDisplay(readablePath(path)), forDisplay(fieldText(c.then, field, step.before, Formatter::of(c.then))),
                forDisplay(fieldText(c.now, field, step.after, Formatter::of(c.now)))},
        false, -1};
}

TextRow rowOf(const VersionComparison& c, const RowStep& step)
{
    const Row& row = step.after ? *step.after : *step.before;
    const std::string path = pathOf(step.after ? c.now : c.then, step.entity, row, nullptr);
    const auto there = [](bool is) { return is ? CompareVersionDialog::tr("(there)") : CompareVersionDialog::tr("(none)"); };
    return {{forDisplay(readablePath(path)), there(step.before != nullptr), there(step.after != nullptr)}, false, -1};
}

TextRow rowOf(const VersionComparison&, const BlockStep& step)
{
    return {{schemaText(schemaOf(step.entity).plural), {}, {}}, false, -1};
}

} // namespace

SaveVersionDialog::SaveVersionDialog(QWidget* parent)
    : QDialog(parent),
      m_name(new QLineEdit),
      m_note(new QPlainTextEdit),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Save a version"));
    m_name->setMaxLength(100);
    m_name->setAccessibleName(tr("Name"));
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Remark"));
    auto* about = new QLabel(tr("The version is kept inside the project and goes to the disk when the project is saved."));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto* layout = new QFormLayout(this);
    layout->addRow(about);
    layout->addRow(labelFor(tr("&Name:"), m_name), m_name);
    layout->addRow(labelFor(tr("&Remark:"), m_note), m_note);
    layout->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_buttons->button(QDialogButtonBox::Save)->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16);
}

VersionComparison compareVersions(const Model& then, const Model& now, const std::atomic<bool>& cancel)
{
    ProjectOptions options;
    options.cancel = &cancel;
    const auto projected = [&](const Model& model) { return computed([&] { return project(model, options); }); };
    return {then, now, changeTo(then, now), projected(then), projected(now)};
}

CompareVersionDialog::CompareVersionDialog(const QString& name, const VersionComparison& comparison, QWidget* parent)
    : QDialog(parent),
      m_changes(new TextTableModel({tr("What"), forDisplay(name, 40), tr("Now")}, 1, this)),
      m_figures(new TextTableModel({tr("Figure"), forDisplay(name, 40), tr("Now")}, 1, this))
{
    setWindowTitle(tr("%1 and now").arg(forDisplay(name, 60)));
    fillChanges(comparison);
    fillFigures(comparison);
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Comparison"));
    tabs->tabBar()->setAccessibleName(tr("Comparison"));
    tabs->addTab(resultTable(m_changes, tr("What changed")), tr("What changed (%1)").arg(comparison.changes.steps.size()));
    tabs->addTab(resultTable(m_figures, tr("Figures side by side")), tr("Figures side by side"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

void CompareVersionDialog::fillChanges(const VersionComparison& comparison)
{
    std::vector<TextRow> rows;
    const auto& steps = comparison.changes.steps;
    for (std::size_t i = 0; i < std::min(steps.size(), mostChanges); ++i)
        rows.push_back(std::visit([&](const auto& step) { return rowOf(comparison, step); }, steps[i]));
    if (steps.empty())
        rows.push_back({{tr("Nothing: both are the same."), {}, {}}, false, -1});
    if (steps.size() > mostChanges)
        rows.push_back({{tr("… and %1 more").arg(steps.size() - mostChanges), {}, {}}, false, -1});
    m_changes->setRows(std::move(rows));
}

void CompareVersionDialog::fillFigures(const VersionComparison& comparison)
{
    std::vector<TextRow> rows;
    const auto text = [](const Result<Projection>& of, std::string_view id) {
        const Figure* figure = of.ok() ? of->figure(id) : nullptr;
        return figure ? figureText(*of, *figure, figure->value) : QString();
    };
    for (const auto* side : {&comparison.before, &comparison.after})
        if (!side->ok())
            rows.push_back({{messageText(side->error()), {}, {}}, false, -1});
    if (comparison.after.ok() || comparison.before.ok())
        for (const Figure& figure : (comparison.after.ok() ? comparison.after : comparison.before)->figures)
            rows.push_back(
                {{figureText(figure.label), text(comparison.before, figure.id), text(comparison.after, figure.id)}, false, -1});
    m_figures->setRows(std::move(rows));
}

} // namespace headroom
