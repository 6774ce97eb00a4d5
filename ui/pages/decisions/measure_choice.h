// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of a figure for an analysis, and a figure's number as people read it.
#pragma once

#include "core/analysis/varied_model.h"
#include "ui/format/entry.h"

#include <QComboBox>

#include <optional>

namespace headroom {

class MeasureChoice : public QComboBox
{
    Q_OBJECT

public:
    /// Simulated: only what a simulation can look at.
    enum class Offer : std::uint8_t { All, Simulated };
    MeasureChoice(const QString& name, Offer offer, QWidget* parent = nullptr);

    /// The figures that the projection has; keeps what is chosen where it is still there.
    void fill(const Model& model, const Projection& projection);
    std::optional<Measure> measure() const;
    FigureUnit unit() const;
    QString label() const { return currentText(); }

private:
    void add(const Model& model, const Figure& figure, const QString& prefix, const QString& text);

    Offer m_offer;
};

/// How a number of that unit is typed: a share in percent.
Quantity quantityOf(FigureUnit unit);
/// The same of what is done with a field; a factor is a number, and so is what the path does not lead to.
Quantity quantityOf(const Model& model, const Variation& variation);
/// What was typed, as people read it: of a share always with its "%".
QString typedText(const QString& typed, FigureUnit unit);
/// "12,345,678", "7.3%", "Aug 2025": in the figure's unit.
QString readingText(const Reading& reading, FigureUnit unit, const Formatter& formatter);
/// The same of a figure of the projection: a payback as paybackText() has it.
QString readingText(const Reading& reading, FigureUnit unit, const Projection& projection);
/// A number as a decimal in the locale's signs, with at most twelve decimals.
QString numberText(const Fraction& number, const Formatter& formatter);
/// "×0.9", "+3", "-3", "0.9": what is done with a field.
QString operandText(ChangeOperation operation, const Fraction& number, const Formatter& formatter);
/// The same, with shares in percent where the varied field is one.
QString variedText(const Model& model, const Variation& variation, const Fraction& number);
/// operandText() to four significant digits, for what was drawn.
QString roundOperandText(ChangeOperation operation, const Fraction& number, const Formatter& formatter);

} // namespace headroom
