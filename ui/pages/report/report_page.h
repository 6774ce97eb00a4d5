// SPDX-License-Identifier: GPL-3.0-or-later
// The report: what it has and says on the left, its pages as they print on the right.
#pragma once

#include "core/report/report_analyses.h"
#include "ui/pages/page.h"
#include "ui/widgets/task_strip.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace headroom {

class FieldEditor;
class ReportPreview;

class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Document& document, QWidget* parent = nullptr);
    bool reveal(Entity entity, Id id, const Field* field) override;

    /// Those of the project as it stands; null while they are computed, or when that was cancelled.
    std::shared_ptr<const ReportAnalyses> analyses() const { return m_analysed == m_inputs ? m_analyses : nullptr; }
    ReportPreview& preview() const { return *m_preview; }
    TaskStrip& strip() const { return *m_strip; }
    QCheckBox& sectionBox(SectionId section) const { return *m_sections[static_cast<std::size_t>(section)]; }
    QComboBox& paper() const { return *m_paper; }
    /// Puts the file on the cover, or says why not.
    void useLogo(const QString& path);
    QString logoState() const;

signals:
    void exportRequested();
    void printRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildOptions();
    QWidget* buildSections();
    QWidget* buildTexts();
    QWidget* buildPaper();
    QWidget* buildButtons();
    void addField(QFormLayout& form, std::string_view name);
    void showFields();
    void showSections();
    void changeSections();
    void chooseLogoFile();
    void showLogo();
    void follow(const ChangeEvent& event);
    void analyse();
    void refresh();
    void showPages();

    ReportPreview* m_preview;
    TaskStrip* m_strip;
    std::array<QCheckBox*, sectionInfos.size()> m_sections{};
    std::vector<FieldEditor*> m_fields;
    QComboBox* m_paper;
    QComboBox* m_turn;
    QLabel* m_logo;
    QPushButton* m_withoutLogo;
    QLabel* m_page;
    QTimer m_delay; // typing is one change, not ten
    std::shared_ptr<const ReportAnalyses> m_analyses;
    quint64 m_inputs = 1;   // counts what the figures may depend on
    quint64 m_analysed = 0; // of which of them the analyses are
};

} // namespace headroom
