// SPDX-License-Identifier: GPL-3.0-or-later
// What another price list means for the project, in money and price by price.
#pragma once

#include "core/analysis/price_difference.h"
#include "ui/document/document.h"
#include "ui/document/price_store.h"
#include "ui/format/provenance.h"
#include "ui/widgets/task_strip.h"

#include <QWidget>

#include <optional>
#include <string>

class QComboBox;

namespace headroom {

class TextTableModel;

class PriceDifferencePanel : public QWidget
{
    Q_OBJECT

public:
    PriceDifferencePanel(Document& document, PriceStore& store, QWidget* parent = nullptr);

    /// Compares the two chosen lists, in the background.
    void compare();
    QComboBox& from() const { return *m_from; }
    QComboBox& to() const { return *m_to; }
    TextTableModel& money() const { return *m_money; }
    TextTableModel& prices() const { return *m_prices; }
    TaskStrip& strip() const { return *m_strip; }

signals:
    void summaryChanged(const QString& summary);
    /// Where an amount or a price of the tables comes from.
    void provenanceRequested(const headroom::Provenance& provenance);

private:
    /// Which lists were compared.
    struct Asked
    {
        QString first;
        QString second;
        bool isProjectFirst = false;
        bool isProjectSecond = false;
    };
    void showBooks();
    void clear();
    void show(const Asked& asked, const Result<PriceDifference>& difference);
    QString definitionOf(int column, int firstColumn) const;
    ProvenanceLine withFormula(ProvenanceLine line, bool isFirst, const std::string& node) const;
    void addPrices(Provenance& told) const;
    Provenance moneyTold(int row, int column) const;
    Provenance priceTold(int row, int column) const;

    Document& m_document;
    PriceStore& m_store;
    QComboBox* m_from;
    QComboBox* m_to;
    TextTableModel* m_money;
    TextTableModel* m_prices;
    Asked m_asked;
    std::optional<PriceDifference> m_difference; // that is shown
    TaskStrip* m_strip;                          // its task ends before what it tells of is gone
};

} // namespace headroom
