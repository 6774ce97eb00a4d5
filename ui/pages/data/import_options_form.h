// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is read and what is taken of it: what was found out stands there and can be changed.
#pragma once

#include "ui/document/import_reading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace headroom {

class ImportOptionsForm : public QWidget
{
    Q_OBJECT

public:
    /// With what concerns the kind of import; sites are the model's.
    ImportOptionsForm(const ImportRequest& request, const Model& model, QWidget* parent = nullptr);

    /// Shows what was found out: "comma (found)".
    void show(const ImportReading& reading);
    /// Puts what is chosen into the request.
    void fill(ImportRequest& request) const;
    /// Why what is typed can't be taken; empty when it can.
    QString objection() const;

    QComboBox& decimal() const { return *m_decimal; }
    QComboBox& delimiter() const { return *m_delimiter; }
    QComboBox& sheet() const { return *m_sheet; }
    QComboBox* kind() const { return m_kind; }
    QComboBox* gone() const { return m_gone; }
    QCheckBox* templates() const { return m_templates; }

signals:
    void changed();

private:
    QComboBox* addChoice(QFormLayout* form, const QString& label, const QString& name);
    QCheckBox* addSwitch(QFormLayout* form, const QString& text, bool on);
    QWidget* buildReading(const ImportRequest& request);
    void buildTable(QFormLayout* form);
    void buildInventory(QFormLayout* form, const ImportRequest& request, const Model& model);
    void buildForms(QFormLayout* form, ImportKind kind);
    void buildOthers(QFormLayout* form, const ImportRequest& request);
    void showFound(QComboBox& combo, const QString& found);
    void showSheets(const ReadTable& table);

    QComboBox* m_kind = nullptr; // where there is a choice, as the others
    QComboBox* m_sheet = nullptr;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_decimal = nullptr;
    QComboBox* m_site = nullptr;
    QComboBox* m_disks = nullptr;
    QComboBox* m_gone = nullptr;
    QComboBox* m_days = nullptr; // of lines and debt, as the next ones
    QComboBox* m_scale = nullptr;
    QComboBox* m_shares = nullptr; // of debt only
    QComboBox* m_costs = nullptr;  // of lines only
    QComboBox* m_term = nullptr;
    QComboBox* m_scope = nullptr;
    QCheckBox* m_templates = nullptr;
    QCheckBox* m_poweredOff = nullptr;
    QCheckBox* m_estimated = nullptr;
    QLineEdit* m_bill = nullptr;
    QLineEdit* m_asOf = nullptr;
};

} // namespace headroom
