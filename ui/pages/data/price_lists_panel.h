// SPDX-License-Identifier: GPL-3.0-or-later
// The price lists that the user has: how old each is; fetched from Azure, read from files, taken over into the project.
#pragma once

#include "ui/document/document.h"
#include "ui/document/price_store.h"
#include "ui/widgets/task_strip.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class GridView;
class TextTableModel;

class PriceListsPanel : public QWidget
{
    Q_OBJECT

public:
    PriceListsPanel(Document& document, PriceStore& store, QWidget* parent = nullptr);

    /// Reads them into one new list, in the background.
    void importFiles(const QStringList& paths);
    /// Fetches what the fields say into a new list, in the background.
    void fetch();
    /// Takes the chosen list's prices over, as one undo step.
    void useChosen();
    void removeChosen();

    TextTableModel& books() const { return *m_books; }
    TextTableModel& findings() const { return *m_findings; }
    GridView& bookTable() const { return *m_bookTable; }
    QLineEdit& services() const { return *m_services; }
    QLineEdit& regions() const { return *m_regions; }
    QLineEdit& address() const { return *m_address; }
    QCheckBox& partial() const { return *m_partial; }
    TaskStrip& strip() const { return *m_strip; }
    QString state() const { return m_strip->state(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Progress;
    QWidget* buildBooks();
    QWidget* buildFetch();
    void showBooks();
    void showFindings(const Findings& findings);
    void showProgress();
    const StoredPriceBook* chosen() const;
    void finishList(const Result<PriceListOutcome>& outcome);
    void finishUse(const Result<PriceUpdate>& update);
    void chooseFiles();

    Document& m_document;
    PriceStore& m_store;
    TextTableModel* m_books;
    TextTableModel* m_findings;
    GridView* m_bookTable = nullptr;
    GridView* m_findingTable = nullptr;
    QLabel* m_age;
    QPushButton* m_use = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QComboBox* m_sheetPrice = nullptr;
    QCheckBox* m_partial = nullptr;
    QLineEdit* m_services = nullptr;
    QLineEdit* m_regions = nullptr;
    QLineEdit* m_address = nullptr;
    std::shared_ptr<Progress> m_progress; // of the fetch that runs
    QTimer m_looks;
    TaskStrip* m_strip; // its task ends before what it tells of is gone
};

/// "12 prices changed, 3 renewed, 40 added, 2 sizes new; 5 left out."
QString updateText(const PriceUpdate& update);
/// Applies the update as one undo step; why it can't be, or what was done.
Status applyUpdate(Document& document, PriceUpdate update);

} // namespace headroom
