// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/exit_months_panel.h"

#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int mostLater = 60; // months after the plan's

QStringList monthHeaders()
{
    QStringList headers{ExitMonthsPanel::tr("Last use"), ExitMonthsPanel::tr("Closes after"), ExitMonthsPanel::tr("Figure")};
    for (const ExitPart& part : exitParts)
        headers.append(headroom::figureText(part.label));
    return headers;
}

} // namespace

ExitMonthsPanel::ExitMonthsPanel(Document& document, QWidget* parent)
    : QuestionPanel(document,
        {tr("Try every &month"), tr("Tries every month in which a site could be empty, and says what leaving then comes to."),
            u"split.exitMonths"_s},
        parent),
      m_figure(addFigure(tr("Fi&gure, the higher the better:"), tr("Figure that is to be highest"))),
      m_later(addCount(tr("Months &after the plan's:"), tr("Months after the plan's that are tried"), 0, mostLater,
          SiteExitOptions().latestDelayMonths)),
      m_shared(addCheck(tr("Move &waves shared with other sites"),
          tr("They then move for those sites as well, and what that gains is in the figure of each. Otherwise they stay."))),
      m_sites(
          new TextTableModel({tr("Site"), tr("Lease to"), tr("Last use in the plan"), tr("Best last use"),
                                 tr("Then closes after"), tr("Figure"), tr("Gain"), tr("Waves that move"), tr("Waves that stay")},
              5, this)),
      m_months(new TextTableModel(monthHeaders(), 2, this)),
      m_siteGrid(resultTable(m_sites, tr("Best month to leave each site")))
{
    m_sites->setTextFrom(7);
    m_siteGrid->setArrangeable(m_sites, u"exitSites"_s);
    GridView* months = resultTable(m_months, tr("Months that were tried of the chosen site"));
    auto* tables = new QSplitter(Qt::Vertical);
    tables->setObjectName(u"split.exitTables"_s);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_siteGrid);
    tables->addWidget(months);
    tables->setStretchFactor(0, 1);
    tables->setStretchFactor(1, 2);
    results().addLayout(besides({copyButton(*m_siteGrid, tr("Copy sites")), copyButton(*months, tr("Copy months"))}));
    results().addWidget(tables, 1);
    for (GridView* grid : {m_siteGrid, months})
        connect(grid, &GridView::summaryChanged, this, &ExitMonthsPanel::summaryChanged);
    explainCells(*m_siteGrid, *this, &ExitMonthsPanel::siteTold);
    explainCells(*months, *this, &ExitMonthsPanel::monthTold);
    connect(m_siteGrid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExitMonthsPanel::showMonths);
}

void ExitMonthsPanel::run()
{
    const auto what = m_figure->measure();
    if (!what) {
        strip().say(sentence({ErrorCode::NotComputedYet, {}, {}}), TextRole::Error);
        return;
    }
    const Asked asked{*what, m_figure->label(), m_figure->unit(), m_document.revision()};
    const auto shared = m_shared->isChecked() ? SharedWaves::Moved : SharedWaves::Held;
    strip().start([this, model = m_document.model(), asked, later = m_later->value(), shared](
                      const Watch& watch) -> BackgroundTask::Finish {
        SiteExitOptions options;
        options.what = asked.what;
        options.latestDelayMonths = later;
        options.sharedWaves = shared;
        options.cancel = watch.cancel;
        options.progress = [&watch](int done, int total) { watch.tell(done, total); };
        const auto result =
            std::make_shared<Result<std::vector<SiteExitChoice>>>(computed([&] { return chooseExits(model, options); }));
        return [this, asked, result] { take(asked, *result); };
    });
}

void ExitMonthsPanel::clear()
{
    m_choices.clear();
    m_sites->setRows({});
    m_months->setRows({});
}

void ExitMonthsPanel::take(const Asked& asked, const Result<std::vector<SiteExitChoice>>& result)
{
    clear();
    if (!result.ok()) {
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_choices = *result;
    m_asked = asked;
    std::vector<TextRow> rows;
    for (const SiteExitChoice& choice : m_choices)
        rows.push_back(rowOf(choice));
    m_sites->setRows(std::move(rows));
    showMonths();
    strip().say(m_choices.empty()
            ? tr("There are no sites.")
            : tr("The month is the last with machines on the site. Below, parts are differences from the plan "
                 "over all projected months, cash in positive."));
    answered(asked.revision);
}

QString ExitMonthsPanel::figureText(const Result<double>& figure) const
{
    if (!figure.ok())
        return sentence(figure.error());
    const Formatter formatter = Formatter::of(m_document.model());
    if (m_asked.unit == FigureUnit::Money)
        return formatter.locale.toString(*figure, 'f', 0);
    return readingText({*figure, std::nullopt, formatter.digits}, m_asked.unit, formatter);
}

/// Those that move, or that stay; a shared one with the other sites that it serves.
QString ExitMonthsPanel::wavesOf(const SiteExitChoice& choice, bool moving) const
{
    const Model& model = m_document.model();
    const auto name = [&](Entity entity, Id id) {
        const Row* row = model.findRow(entity, id);
        return row ? forDisplay(toQString(row->name.view())) : QString();
    };
    QStringList waves;
    for (const ExitWave& wave : choice.waves) {
        if (wave.moves != moving)
            continue;
        QStringList others;
        for (const Id site : wave.sharedWith)
            others.append(name(Entity::Site, site));
        waves.append(others.isEmpty() ? name(Entity::Wave, wave.wave)
                                      : tr("%1 (also of %2)").arg(name(Entity::Wave, wave.wave), others.join(u", "_s)));
    }
    return waves.join(u"; "_s);
}

TextRow ExitMonthsPanel::rowOf(const SiteExitChoice& choice) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const Row* site = m_document.model().findRow(Entity::Site, choice.site);
    TextRow row{{site ? forDisplay(toQString(site->name.view())) : QString(),
                    choice.leaseEnd ? formatter.month(*choice.leaseEnd) : QString(),
                    choice.closes ? formatter.month(choice.plannedLastUse) : tr("stays open")},
        false, -1};
    if (choice.candidates.empty()) {
        row.cells.append({QString(), QString(), QString(), QString(), wavesOf(choice, true), wavesOf(choice, false)});
        return row;
    }
    const ExitCandidate& best = choice.candidates[choice.best];
    const ExitCandidate& plan = choice.candidates[choice.planned];
    row.cells.append({formatter.month(best.lastUse), formatter.month(best.closes), figureText(best.figure)});
    const bool both = best.figure.ok() && plan.figure.ok();
    row.cells.append({both ? figureText(*best.figure - *plan.figure) : QString(), wavesOf(choice, true), wavesOf(choice, false)});
    row.bold = choice.best != choice.planned;
    return row;
}

const SiteExitChoice* ExitMonthsPanel::chosenSite() const
{
    const int at = m_siteGrid->sourceIndex(m_siteGrid->currentIndex()).row();
    return at < 0 || at >= static_cast<int>(m_choices.size()) ? nullptr : &m_choices[static_cast<std::size_t>(at)];
}

void ExitMonthsPanel::showMonths()
{
    const SiteExitChoice* chosen = chosenSite();
    if (!chosen) {
        m_months->setRows({});
        return;
    }
    const Formatter formatter = Formatter::of(m_document.model());
    const SiteExitChoice& choice = *chosen;
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < choice.candidates.size(); ++i) {
        const ExitCandidate& candidate = choice.candidates[i];
        QString month = formatter.month(candidate.lastUse);
        if (i == choice.best)
            month = tr("%1, best").arg(month);
        else if (i == choice.planned)
            month = tr("%1, in the plan").arg(month);
        TextRow row{{month, formatter.month(candidate.closes), figureText(candidate.figure)}, i == choice.best, -1};
        for (const Money part : candidate.parts)
            row.cells.append(formatter.money(part, MoneyStyle::Statement, MoneyScale::Units));
        rows.push_back(std::move(row));
    }
    m_months->setRows(std::move(rows));
}

} // namespace headroom
