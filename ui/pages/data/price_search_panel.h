// SPDX-License-Identifier: GPL-3.0-or-later
// Looks prices up in one of the user's price lists, and takes chosen ones over into the project.
#pragma once

#include "ui/document/document.h"
#include "ui/document/price_store.h"
#include "ui/widgets/task_strip.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace headroom {

class GridView;
class TextTableModel;

class PriceSearchPanel : public QWidget
{
    Q_OBJECT

public:
    PriceSearchPanel(Document& document, PriceStore& store, QWidget* parent = nullptr);

    /// Looks up what the fields say, in the background.
    void search();
    /// Takes the selected prices over, as one undo step.
    void useSelected();

    QLineEdit& words() const { return *m_words; }
    QLineEdit& service() const { return *m_service; }
    QLineEdit& region() const { return *m_region; }
    QLineEdit& sku() const { return *m_sku; }
    TextTableModel& results() const { return *m_results; }
    GridView& table() const { return *m_table; }
    TaskStrip& strip() const { return *m_strip; }

signals:
    void summaryChanged(const QString& summary);

private:
    struct Found;
    void showBooks();
    void show(const Result<Found>& found);
    QLineEdit* addField(class QHBoxLayout* line, const QString& label, const QString& hint);

    Document& m_document;
    PriceStore& m_store;
    QComboBox* m_book;
    QComboBox* m_kind;
    QLineEdit* m_words = nullptr;
    QLineEdit* m_service = nullptr;
    QLineEdit* m_region = nullptr;
    QLineEdit* m_sku = nullptr;
    TextTableModel* m_results;
    GridView* m_table;
    QPushButton* m_use;
    StoredPriceBook m_searched; // what the results are of
    PriceQuery m_query;
    std::vector<std::string> m_regions; // of each result
    TaskStrip* m_strip;                 // its task ends before what it tells of is gone
};

} // namespace headroom
