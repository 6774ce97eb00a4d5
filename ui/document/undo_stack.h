// SPDX-License-Identifier: GPL-3.0-or-later
// The Changes that were made to a project, in order, and how far they are taken back.
#pragma once

#include "core/model/change.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// Edits of one gesture (typing into one field, say) are one step; 0 is an edit of its own.
using Gesture = unsigned long long;

class UndoStack
{
public:
    /// NewStep: the change is a step of its own; Merged: it became part of the one on top; Dropped: that one led back to where it
    /// began, and is gone.
    enum class Pushed : unsigned char { NewStep, Merged, Dropped };
    /// Puts a change that was just applied on top; what could be redone is gone.
    Pushed push(Change change, Gesture gesture);
    /// The steps of a recovered session, the first `done` of them applied; none of them is in a file.
    void restore(std::vector<Change> changes, std::size_t done);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// The step that undo (redo) would take back (make again). Domain: canUndo() (canRedo()).
    const Change& undone() const { return m_steps[m_done - 1].change; }
    const Change& redone() const { return m_steps[m_done].change; }
    Gesture gestureOnTop() const { return canUndo() ? m_steps[m_done - 1].gesture : 0; }
    void stepBack() { --m_done; }
    void stepForward() { ++m_done; }
    /// Forgets the step on top, which was taken back.
    void dropRedo() { m_steps.resize(m_done); }

    void clear();
    /// What stands after a step. None comes twice, not even after clear(), but undoing and redoing lead back to one.
    using State = unsigned long long;
    /// What stands now. Nothing merges into it: what is done next is a step of its own.
    State sealedState();
    /// What stood then is what the file holds.
    void markSaved(State state) { m_saved = state; }
    void markNeverSaved() { m_saved = nowhere; }
    bool isSaved() const { return m_saved == state(); }
    std::size_t size() const { return m_steps.size(); }

private:
    struct Step
    {
        Change change;
        Gesture gesture = 0;
        State state = 0;
    };
    State state() const { return canUndo() ? m_steps[m_done - 1].state : m_base; }
    void forgetOldest();

    static constexpr State nowhere = static_cast<State>(-1);

    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    State m_last = 0; // of all that were given
    State m_base = 0; // before the first step
    State m_saved = 0;
};

} // namespace headroom
