// SPDX-License-Identifier: GPL-3.0-or-later
// What a file holds and what it would change, before anything is changed: one dialog for all kinds of imports.
#pragma once

#include "ui/document/import_reading.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace headroom {

class ColumnMap;
class GridView;
class ImportOptionsForm;
class TextTableModel;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of what has been read already by the request. The model must outlive it.
    ImportDialog(const Model& model, const ImportRequest& request, ImportReading reading, QWidget* parent = nullptr);

    /// Reads off the window's thread, with progress and cancel.
    static ImportReading readWith(QWidget* parent, const Model& model, ImportRequest request);

    const ImportRequest& request() const { return m_request; }
    const ImportReading& reading() const { return m_reading; }

    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* forgetButton() const { return m_forget; }
    ImportOptionsForm& options() const { return *m_options; }
    ColumnMap& columns() const { return *m_columns; }
    TextTableModel& rows() const { return *m_rows; }
    TextTableModel& months() const { return *m_months; }
    TextTableModel& findings() const { return *m_findings; }
    QString summary() const;

private:
    void build();
    QWidget* buildColumns();
    void choose(const ColumnChoice& choice);
    void forget();
    void readAgain();
    void read(ImportRequest request);
    void showReading();
    QString summaryText() const;
    void showRows();
    void showMonths();
    void showFindings();

    const Model& m_model;
    ImportRequest m_request;
    ImportReading m_reading;
    ColumnMap* m_columns;
    TextTableModel* m_rows;
    GridView* m_rowTable{};
    TextTableModel* m_months;
    TextTableModel* m_findings;
    ImportOptionsForm* m_options;
    QLabel* m_summary;
    QTabWidget* m_tabs;
    QPushButton* m_accept = nullptr;
    QPushButton* m_forget = nullptr;
};

} // namespace headroom
