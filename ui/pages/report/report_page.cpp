// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_page.h"

#include "ui/format/core_text.h"
#include "ui/format/messages.h"
#include "ui/pages/report/report_request.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_words.h"
#include "ui/widgets/field_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::array<std::string_view, 6> reportFields{
    "reportStatus", "preparedBy", "preparedFor", "confidentiality", "reportLanguage", "formatLocale"};

bool isOfReport(std::string_view name)
{
    return name == "reportWithout" || std::find(reportFields.begin(), reportFields.end(), name) != reportFields.end();
}

/// What changes the pages, but none of the figures.
bool onlyWords(const ChangeEvent& event)
{
    if (!event.change)
        return false;
    const auto& fields = schemaOf<Company>().fields;
    return std::all_of(event.change->steps.begin(), event.change->steps.end(), [&](const Step& step) {
        const auto* field = std::get_if<FieldStep>(&step);
        return field && field->entity == Entity::Company && isOfReport(fields[field->field].name);
    });
}

} // namespace

ReportPage::ReportPage(Document& document, QWidget* parent)
    : Page(document, parent),
      m_preview(new ReportPreview),
      m_strip(new TaskStrip(tr("Co&mpute analyses"))),
      m_paper(new QComboBox),
      m_turn(new QComboBox),
      m_logo(new QLabel),
      m_withoutLogo(new QPushButton(tr("&Without logo"))),
      m_page(new QLabel)
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 8, 0, 0); // on a line with the buttons beside it
    column->addWidget(m_strip);
    column->addWidget(m_preview, 1);
    column->addWidget(m_page);
    m_page->setTextFormat(Qt::PlainText);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"split.report"_s);
    splitter->setChildrenCollapsible(false);
    QScrollArea* options = scrolled(buildOptions());
    options->setMinimumWidth(options->widget()->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    splitter->addWidget(options);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_strip, &TaskStrip::runRequested, this, &ReportPage::analyse);
    connect(m_preview, &ReportPreview::currentPageChanged, this,
        [this](int page) { m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount())); });
    connect(&document, &Document::changed, this, &ReportPage::follow);
    connect(&document, &Document::projected, this, [this] { m_delay.start(); });
    connect(&document, &Document::scenarioChanged, this, [this] {
        ++m_inputs;
        m_delay.start();
    });
    showFields();
    showSections();
    showLogo();
}

QWidget* ReportPage::buildOptions()
{
    auto* options = new QWidget;
    auto* column = new QVBoxLayout(options);
    column->addWidget(buildButtons());
    column->addWidget(buildSections());
    column->addWidget(buildTexts());
    column->addWidget(buildPaper());
    column->addStretch(1);
    return options;
}

QWidget* ReportPage::buildButtons()
{
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    auto* pdf = new QPushButton(tr("E&xport as PDF…"));
    pdf->setAccessibleName(tr("Export the report as PDF"));
    auto* print = new QPushButton(tr("Pri&nt…"));
    print->setAccessibleName(tr("Print the report"));
    line->addWidget(pdf);
    line->addWidget(print);
    line->addStretch(1);
    connect(pdf, &QPushButton::clicked, this, &ReportPage::exportRequested);
    connect(print, &QPushButton::clicked, this, &ReportPage::printRequested);
    return buttons;
}

QWidget* ReportPage::buildSections()
{
    auto* group = new QGroupBox(tr("Sections"));
    auto* column = new QVBoxLayout(group);
    for (const SectionInfo& section : sectionInfos) {
        auto* box = new QCheckBox(wordsOf(section.heading));
        box->setAccessibleName(wordsOf(section.heading));
        m_sections[static_cast<std::size_t>(section.id)] = box;
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &ReportPage::changeSections);
    }
    return group;
}

QWidget* ReportPage::buildTexts()
{
    auto* group = new QGroupBox(tr("On the cover and below the pages"));
    auto* form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const std::string_view name : reportFields)
        addField(*form, name);
    return group;
}

void ReportPage::addField(QFormLayout& form, std::string_view name)
{
    auto* editor = new FieldEditor(m_document, Entity::Company, *schemaOf<Company>().field(name));
    auto* label = new QLabel(fieldLabel(editor->field()));
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(editor->input()->toolTip());
    label->setBuddy(editor->input());
    form.addRow(label, editor);
    m_fields.push_back(editor);
}

QWidget* ReportPage::buildPaper()
{
    auto* group = new QGroupBox(tr("Paper and logo"));
    auto* form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setCurrentIndex(chosenPaper() == Paper::Letter ? 1 : 0);
    m_turn->addItems({tr("Wide where tables are"), tr("All pages wide")});
    m_turn->setAccessibleName(tr("Shape of the pages"));
    m_turn->setCurrentIndex(chosenTurn() == PageTurn::Wide ? 1 : 0);
    for (QComboBox* box : {m_paper, m_turn}) {
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::activated, this, [this] {
            choosePaper(m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4);
            chooseTurn(m_turn->currentIndex() == 1 ? PageTurn::Wide : PageTurn::BySection);
            showPages();
        });
    }
    form->addRow(tr("Pa&per:"), m_paper);
    form->addRow(tr("Pa&ges:"), m_turn);
    for (QWidget* field : {static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_turn)})
        static_cast<QLabel*>(form->labelForField(field))->setTextFormat(Qt::PlainText);
    auto* choose = new QPushButton(tr("&Choose logo…"));
    choose->setAccessibleName(tr("Choose a logo"));
    m_withoutLogo->setAccessibleName(tr("Without a logo"));
    m_logo->setTextFormat(Qt::PlainText);
    m_logo->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(choose);
    line->addWidget(m_withoutLogo);
    line->addStretch(1);
    form->addRow(m_logo);
    form->addRow(line);
    connect(choose, &QPushButton::clicked, this, &ReportPage::chooseLogoFile);
    connect(m_withoutLogo, &QPushButton::clicked, this, [this] { useLogo({}); });
    return group;
}

void ReportPage::showFields()
{
    const Model& model = m_document.model();
    for (FieldEditor* editor : m_fields)
        editor->setRow(model.rowCount(Entity::Company) > 0 ? model.rowAt(Entity::Company, 0).id : noId);
}

/// Names that are no section's are none that could be ticked: they go with the first change.
void ReportPage::showSections()
{
    const auto without = sectionsWithout(m_document.model(), {}).valueOr({});
    for (const SectionInfo& section : sectionInfos) {
        const QSignalBlocker blocker(m_sections[static_cast<std::size_t>(section.id)]);
        m_sections[static_cast<std::size_t>(section.id)]->setChecked(
            std::find(without.begin(), without.end(), section.id) == without.end());
    }
}

void ReportPage::changeSections()
{
    std::vector<SectionId> without;
    for (const SectionInfo& section : sectionInfos)
        if (!m_sections[static_cast<std::size_t>(section.id)]->isChecked())
            without.push_back(section.id);
    const Field& field = *schemaOf<Company>().field("reportWithout");
    const Status set = m_document.setField(Entity::Company, m_document.model().company().id, field, Text(sectionList(without)));
    if (!set.ok()) {
        m_strip->say(messageText(set.error()), TextRole::Error);
        showSections();
    }
}

void ReportPage::chooseLogoFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a logo"), QFileInfo(chosenLogo()).absolutePath(), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty())
        useLogo(path);
}

void ReportPage::useLogo(const QString& path)
{
    if (!path.isEmpty())
        if (const auto logo = ReportLogo::read(path); !logo.ok()) {
            m_logo->setText(messageText(logo.error()));
            setTextRole(m_logo, TextRole::Error);
            return;
        }
    chooseLogo(path);
    showLogo();
    showPages();
}

void ReportPage::showLogo()
{
    const QString path = chosenLogo();
    m_logo->setText(path.isEmpty() ? tr("No logo.") : tr("Logo: %1").arg(QFileInfo(path).fileName()));
    setTextRole(m_logo, TextRole::Quiet);
    m_withoutLogo->setEnabled(!path.isEmpty());
}

QString ReportPage::logoState() const { return m_logo->text(); }

void ReportPage::follow(const ChangeEvent& event)
{
    if (!event.change)
        showFields();
    showSections();
    m_inputs += onlyWords(event) ? 0 : 1;
    m_delay.start();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_preview->pageCount() == 0)
        QTimer::singleShot(0, this, &ReportPage::refresh); // nothing to wait for
    else
        m_delay.start();
}

/// The pages at once, with what there is; the analyses after them.
void ReportPage::refresh()
{
    if (!isVisible() || m_document.calculationState() == CalculationState::Running)
        return;
    showPages();
    if (m_analysed != m_inputs && m_document.calculationState() == CalculationState::Current)
        analyse();
}

void ReportPage::analyse()
{
    if (m_document.calculationState() != CalculationState::Current)
        return;
    ReportAnalysisOptions options = analysisOptions(m_document, {});
    options.without.clear(); // a section that comes back finds what it shows
    m_strip->start([this, inputs = m_inputs, options, project = m_document.project(), shown = m_document.model()](
                       const Watch& watch) -> BackgroundTask::Finish {
        ReportAnalysisOptions watched = options;
        watched.watch = watch;
        const auto made = std::make_shared<Result<ReportAnalyses>>(
            computed([&]() -> Result<ReportAnalyses> { return analyseForReport(project, shown, watched); }));
        return [this, inputs, made] {
            if (!made->ok()) {
                m_strip->say(messageText(made->error()), TextRole::Error);
                return;
            }
            m_analyses = std::make_shared<const ReportAnalyses>(std::move(**made));
            m_analysed = inputs;
            m_strip->say(tr("Bridge, risks, scenarios and options are of the project as it is."));
            showPages();
        };
    });
}

void ReportPage::showPages()
{
    const auto projection = m_document.projection();
    if (!projection || m_document.calculationState() == CalculationState::Failed) {
        const auto& error = m_document.calculationError();
        m_preview->clear(error ? messageText(*error) : tr("There are no figures yet."));
        m_page->clear();
        return;
    }
    const ChosenSetup chosen = chosenSetup(m_document);
    if (!chosen.problem.isEmpty()) {
        m_logo->setText(chosen.problem);
        setTextRole(m_logo, TextRole::Error);
    }
    const Report report = reportOf(m_document, *projection, analyses());
    m_preview->setPages(ReportPages(report, *projection, chosen.setup));
}

bool ReportPage::reveal(Entity entity, Id, const Field* field)
{
    if (entity != Entity::Company || !field)
        return false;
    if (field->name == "reportWithout") {
        m_sections.front()->setFocus();
        return true;
    }
    for (FieldEditor* editor : m_fields)
        if (&editor->field() == field) {
            editor->input()->setFocus();
            return true;
        }
    return false;
}

} // namespace headroom
