// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/undo_stack.h"

#include "core/store/session.h"

namespace headroom {

namespace {

bool isSameField(const FieldStep& a, const FieldStep& b) { return a.entity == b.entity && a.id == b.id && a.field == b.field; }

/// Both as one; two edits of one field become one from the first value to the last, and none when those are equal.
Change merged(Change first, Change second)
{
    auto* last = first.steps.empty() ? nullptr : std::get_if<FieldStep>(&first.steps.back());
    const auto* next = second.steps.empty() ? nullptr : std::get_if<FieldStep>(&second.steps.front());
    if (last && next && isSameField(*last, *next)) {
        last->after = next->after;
        second.steps.erase(second.steps.begin());
        if (last->before == last->after)
            first.steps.pop_back();
    }
    first.steps.insert(
        first.steps.end(), std::make_move_iterator(second.steps.begin()), std::make_move_iterator(second.steps.end()));
    return first;
}

} // namespace

UndoStack::Pushed UndoStack::push(Change change, Gesture gesture)
{
    m_steps.resize(m_done);
    const bool merges = gesture != 0 && gestureOnTop() == gesture && !isSaved();
    if (!merges) {
        m_steps.push_back({std::move(change), gesture, ++m_last});
        ++m_done;
        forgetOldest();
        return Pushed::NewStep;
    }
    Step& top = m_steps.back();
    top.change = merged(std::move(top.change), std::move(change));
    top.state = ++m_last;
    if (top.change.empty()) {
        m_steps.pop_back();
        --m_done;
        return Pushed::Dropped;
    }
    return Pushed::Merged;
}

/// The session keeps no more steps than this either: what it can't take back must not be offered here.
void UndoStack::forgetOldest()
{
    if (m_steps.size() <= Session::undoDepth)
        return;
    m_base = m_steps.front().state;
    m_steps.erase(m_steps.begin());
    --m_done;
}

void UndoStack::restore(std::vector<Change> changes, std::size_t done)
{
    clear();
    for (Change& change : changes)
        m_steps.push_back({std::move(change), 0, ++m_last});
    m_done = done;
    m_saved = nowhere;
}

void UndoStack::clear()
{
    m_steps.clear();
    m_done = 0;
    m_base = ++m_last;
    m_saved = m_base;
}

UndoStack::State UndoStack::sealedState()
{
    if (canUndo())
        m_steps[m_done - 1].gesture = 0;
    return state();
}

} // namespace headroom
