/// A driving plan for calendar programs: one entry per car, known again in the next edition of the plan.
package struct DrivingCalendar: Sendable {
    /// One car: when, and what is told of it. An entry without a title is called off.
    package struct Entry: Sendable {
        let number: Int
        let start: Moment
        let end: Moment
        let title: String?
        let place: String
        let lines: [String]

        package init(
            number: Int, start: Moment, end: Moment, title: String?, place: String, lines: [String]
        ) {
            (self.number, self.start, self.end) = (number, start, end)
            (self.title, self.place, self.lines) = (title, place, lines)
        }
    }

    let plan: DrivingPlan
    let calledOff: String
    let entries: [Entry]

    package init(_ plan: DrivingPlan, calledOff: String, entries: [Entry]) {
        (self.plan, self.calledOff, self.entries) = (plan, calledOff, entries)
    }

    package var events: [CalendarFile.Event] {
        entries.map { entry in
            CalendarFile.Event(
                id: "kjoreplan-\(plan.id)-\(entry.number)@umt",
                time: .from(entry.start, until: entry.end),
                status: entry.title == nil ? .cancelled : .confirmed, title: entry.title ?? calledOff,
                place: entry.place, lines: entry.lines, revision: plan.version - 1, changedAt: plan.changed)
        }
    }
}
