/// A driving plan for calendar programs (RFC 5545): one entry per car, known again in the next edition of the plan.
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

    package var text: String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//umt//umtd//NO", "METHOD:PUBLISH"]
            + entries.flatMap(lines) + ["END:VCALENDAR"]
        return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
    }

    private func lines(of entry: Entry) -> [String] {
        [
            "BEGIN:VEVENT", "UID:kjoreplan-\(plan.id)-\(entry.number)@umt",
            "SEQUENCE:\(plan.version - 1)", "DTSTAMP:\(Self.stamp(plan.changed))",
            "DTSTART:\(Self.stamp(entry.start))", "DTEND:\(Self.stamp(entry.end))",
            "STATUS:\(entry.title == nil ? "CANCELLED" : "CONFIRMED")",
            "SUMMARY:\(CalendarFile.escaped(entry.title ?? calledOff))",
            "LOCATION:\(CalendarFile.escaped(entry.place))",
            "DESCRIPTION:\(CalendarFile.escaped(entry.lines.joined(separator: "\n")))", "END:VEVENT",
        ]
    }

    // `20261121T083000Z`: in UTC, so that no time zone has to travel along.
    private static func stamp(_ moment: Moment) -> String {
        moment.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }
}
