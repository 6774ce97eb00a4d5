// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/numbers/tape.h"

#include <algorithm>
#include <bit>

namespace headroom {

namespace {

// Longer forms become a step of their own, or each month would carry all those before it.
constexpr std::size_t mostTerms = 24;
// Products of sums are multiplied out up to so many terms.
constexpr std::size_t mostProducts = 12;

TapeNumber numberOf(double constant, TapeRecorder* recorder, std::vector<TapeTerm> terms)
{
    if (terms.empty())
        return {constant, nullptr};
    TapeNumber number{constant, std::make_shared<const TapeForm>(TapeForm{recorder, std::move(terms)})};
    return number.form->terms.size() > mostTerms ? recorder->numberOf(recorder->atomOf(number)) : number;
}

TapeNumber plus(const TapeNumber& a, const TapeNumber& b, double factor)
{
    const double constant = a.constant + factor * b.constant;
    if (!b.varies())
        return {constant, a.form};
    std::vector<TapeTerm> terms;
    std::span<const TapeTerm> left = a.varies() ? std::span<const TapeTerm>(a.form->terms) : std::span<const TapeTerm>();
    std::span<const TapeTerm> right = b.form->terms;
    terms.reserve(left.size() + right.size());
    while (!left.empty() || !right.empty()) {
        if (right.empty() || (!left.empty() && left.front().atom < right.front().atom)) {
            terms.push_back(left.front());
            left = left.subspan(1);
        } else if (left.empty() || right.front().atom < left.front().atom) {
            terms.push_back({right.front().atom, factor * right.front().factor});
            right = right.subspan(1);
        } else {
            if (const double sum = left.front().factor + factor * right.front().factor; sum != 0)
                terms.push_back({left.front().atom, sum});
            left = left.subspan(1);
            right = right.subspan(1);
        }
    }
    return numberOf(constant, b.form->recorder, std::move(terms));
}

TapeNumber scaled(const TapeNumber& a, double factor)
{
    if (factor == 0 || !a.varies())
        return {a.varies() ? 0 : a.constant * factor, nullptr};
    std::vector<TapeTerm> terms = a.form->terms;
    for (TapeTerm& term : terms)
        term.factor *= factor;
    return numberOf(a.constant * factor, a.form->recorder, std::move(terms));
}

TapeRecorder* recorderOf(const TapeNumber& a, const TapeNumber& b)
{
    return a.varies() ? a.form->recorder : b.varies() ? b.form->recorder : nullptr;
}

// Of two numbers that vary.
TapeNumber productOf(const TapeNumber& a, const TapeNumber& b)
{
    TapeRecorder& r = *a.form->recorder;
    const auto single = [&](TapeAtom x, TapeAtom y, double factor) {
        return scaled(r.numberOf(r.step(TapeOp::Product, std::min(x, y), std::max(x, y))), factor);
    };
    if (a.form->terms.size() * b.form->terms.size() > mostProducts)
        return single(r.atomOf(a), r.atomOf(b), 1);
    TapeNumber sum =
        TapeNumber{a.constant * b.constant, nullptr} + scaled({0, a.form}, b.constant) + scaled({0, b.form}, a.constant);
    for (const TapeTerm& x : a.form->terms)
        for (const TapeTerm& y : b.form->terms)
            sum = sum + single(x.atom, y.atom, x.factor * y.factor);
    return sum;
}

TapeNumber chosen(TapeOp op, const TapeNumber& a, const TapeNumber& b)
{
    TapeRecorder& r = *recorderOf(a, b);
    return r.numberOf(r.step(op, r.atomOf(a), r.atomOf(b)));
}
TapeMask compared(TapeOp op, const TapeNumber& a, const TapeNumber& b)
{
    TapeRecorder& r = *recorderOf(a, b);
    return {false, r.step(op, r.atomOf(a), r.atomOf(b)), &r};
}
// A quotient that is whole but for the last bits counts as whole.
double floorOf(double value) { return std::floor(value + 1e-9); }
double ceilOf(double value) { return std::ceil(value - 1e-9); }

std::size_t mixed(std::size_t seed, std::uint64_t value) { return (seed ^ value) * 0x9e3779b97f4a7c15U ^ (seed >> 29); }

} // namespace

TapeNumber operator+(const TapeNumber& a, const TapeNumber& b) { return plus(a, b, 1); }
TapeNumber operator-(const TapeNumber& a, const TapeNumber& b) { return plus(a, b, -1); }
TapeNumber operator-(const TapeNumber& a) { return scaled(a, -1); }
TapeNumber operator*(const TapeNumber& a, const TapeNumber& b)
{
    if (!b.varies())
        return scaled(a, b.constant);
    return a.varies() ? productOf(a, b) : scaled(b, a.constant);
}
TapeMask operator<(const TapeNumber& a, const TapeNumber& b)
{
    return recorderOf(a, b) ? compared(TapeOp::Less, a, b) : TapeMask{a.constant < b.constant, 0, nullptr};
}
TapeMask operator<=(const TapeNumber& a, const TapeNumber& b)
{
    return recorderOf(a, b) ? compared(TapeOp::LessEqual, a, b) : TapeMask{a.constant <= b.constant, 0, nullptr};
}
TapeMask operator&(const TapeMask& a, const TapeMask& b)
{
    if (!a.recorder)
        return a.value ? b : a;
    if (!b.recorder)
        return b.value ? a : b;
    return {false, a.recorder->step(TapeOp::And, a.atom, b.atom), a.recorder};
}
TapeMask operator|(const TapeMask& a, const TapeMask& b)
{
    if (!a.recorder)
        return a.value ? a : b;
    if (!b.recorder)
        return b.value ? b : a;
    return {false, a.recorder->step(TapeOp::Or, a.atom, b.atom), a.recorder};
}
TapeMask operator~(const TapeMask& a)
{
    return a.recorder ? TapeMask{false, a.recorder->step(TapeOp::Not, a.atom), a.recorder} : TapeMask{!a.value, 0, nullptr};
}
TapeNumber max(const TapeNumber& a, const TapeNumber& b)
{
    return recorderOf(a, b) ? chosen(TapeOp::Max, a, b) : TapeNumber{a.constant < b.constant ? b.constant : a.constant, nullptr};
}
TapeNumber min(const TapeNumber& a, const TapeNumber& b)
{
    return recorderOf(a, b) ? chosen(TapeOp::Min, a, b) : TapeNumber{b.constant < a.constant ? b.constant : a.constant, nullptr};
}
TapeNumber select(const TapeMask& mask, const TapeNumber& a, const TapeNumber& b)
{
    if (!mask.recorder)
        return mask.value ? a : b;
    if (!a.varies() && !b.varies() && a.constant == b.constant)
        return a;
    TapeRecorder& r = *mask.recorder;
    return r.numberOf(r.step(TapeOp::Select, mask.atom, r.atomOf(a), r.atomOf(b)));
}

TapeAtom TapeRecorder::atomOf(const TapeNumber& number)
{
    const std::span<const TapeTerm> terms =
        number.varies() ? std::span<const TapeTerm>(number.form->terms) : std::span<const TapeTerm>();
    if (number.constant == 0 && terms.size() == 1 && terms.front().factor == 1)
        return terms.front().atom;
    TapeStep step{TapeOp::Linear, 0, 0, 0, number.constant, static_cast<std::uint32_t>(m_terms.size()),
        static_cast<std::uint32_t>(terms.size())};
    m_terms.insert(m_terms.end(), terms.begin(), terms.end());
    return add(step);
}

TapeNumber TapeRecorder::numberOf(TapeAtom atom) { return {0, std::make_shared<const TapeForm>(TapeForm{this, {{atom, 1}}})}; }

// The terms of a step that is known already stand last, and are taken back.
TapeAtom TapeRecorder::add(const TapeStep& step)
{
    std::size_t hash =
        mixed(static_cast<std::size_t>(step.op), static_cast<std::uint64_t>(step.a) << 32 | static_cast<std::uint32_t>(step.b));
    hash = mixed(mixed(hash, static_cast<std::uint64_t>(step.c)), std::bit_cast<std::uint64_t>(step.constant));
    for (const TapeTerm& term : terms(step))
        hash = mixed(mixed(hash, static_cast<std::uint64_t>(term.atom)), std::bit_cast<std::uint64_t>(term.factor));
    const auto [first, last] = m_known.equal_range(hash);
    for (auto at = first; at != last; ++at) {
        TapeStep known = m_steps[static_cast<std::size_t>(at->second)];
        const bool sameTerms = known.terms == step.terms && std::ranges::equal(terms(known), terms(step));
        known.firstTerm = step.firstTerm;
        if (!sameTerms || !(known == step))
            continue;
        m_terms.resize(m_terms.size() - step.terms);
        return at->second;
    }
    m_steps.push_back(step);
    const auto atom = static_cast<TapeAtom>(m_steps.size() - 1);
    m_known.emplace(hash, atom);
    return atom;
}

TapeNumber TapeCalc::over(const N& a, std::int64_t nonZero) const
{
    if (!a.varies())
        return {a.constant / static_cast<double>(nonZero), nullptr};
    return scaled(a, 1 / static_cast<double>(nonZero));
}

TapeNumber TapeCalc::ratio(const N& a, const N& b, const N& otherwise)
{
    if (!b.varies()) {
        if (b.constant <= 0)
            return otherwise;
        return a.varies() ? scaled(a, 1 / b.constant) : N{a.constant / b.constant, nullptr};
    }
    const Mask positive = lit(0) < b;
    const N divisor = select(positive, b, lit(1));
    const N quotient = m_recorder.numberOf(m_recorder.step(TapeOp::Quotient, m_recorder.atomOf(a), m_recorder.atomOf(divisor)));
    return select(positive, quotient, otherwise);
}

TapeNumber TapeCalc::power(const N& base, double exponent)
{
    if (!base.varies())
        return {std::pow(base.constant, exponent), nullptr};
    return m_recorder.numberOf(m_recorder.step(TapeOp::Power, m_recorder.atomOf(base), 0, 0, exponent));
}

TapeNumber TapeCalc::floor(const N& a)
{
    if (!a.varies())
        return {floorOf(a.constant), nullptr};
    return m_recorder.numberOf(m_recorder.step(TapeOp::Floor, m_recorder.atomOf(a)));
}

TapeNumber TapeCalc::ceil(const N& a)
{
    if (!a.varies())
        return {ceilOf(a.constant), nullptr};
    return m_recorder.numberOf(m_recorder.step(TapeOp::Ceil, m_recorder.atomOf(a)));
}

TapeNumber TapeCalc::draw(const TapeInput& input)
{
    return scaled(m_recorder.numberOf(m_recorder.input(input.draw)), input.factor) + N{input.constant, nullptr};
}

} // namespace headroom
