/// Days and times for calendar programs (RFC 5545): the same bytes until one of them changes.
package struct CalendarFile: Sendable {
    package struct Event: Sendable {
        /// A whole day, or a time on the clock; an end that nobody set is left out.
        package enum Time: Hashable, Sendable {
            case day(CivilDate)
            case from(Moment, until: Moment?)
        }

        package enum Status: String, Sendable {
            case tentative = "TENTATIVE"
            case confirmed = "CONFIRMED"
            case cancelled = "CANCELLED"
        }

        let id: String
        let time: Time
        let status: Status?
        let title: String
        let place: String?
        /// What is told below the title, line by line.
        let lines: [String]
        package let link: String?
        /// Rises with every change, so that a program puts the new in the place of the old.
        package let revision: Int
        package let changedAt: Moment

        package init(
            id: String, time: Time, status: Status? = nil, title: String, place: String? = nil,
            lines: [String] = [], link: String? = nil, revision: Int, changedAt: Moment
        ) {
            (self.id, self.time, self.status, self.title) = (id, time, status, title)
            (self.place, self.lines, self.link) = (place, lines, link)
            (self.revision, self.changedAt) = (revision, changedAt)
        }
    }

    let name: String?
    let events: [Event]

    package init(name: String? = nil, events: [Event]) { (self.name, self.events) = (name, events) }

    package var text: String {
        let head =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//umt//umtd//NO", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
            ] + [name.map { "X-WR-CALNAME:\(Self.escaped($0))" }].compactMap(\.self)
        let lines = head + events.flatMap(Self.lines) + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private static func lines(of event: Event) -> [String] {
        func written(_ name: String, _ text: String?) -> String? {
            text.flatMap { $0.isEmpty ? nil : "\(name):\(escaped($0))" }
        }
        let stamp = stamp(event.changedAt)
        let head = [
            "BEGIN:VEVENT", "UID:\(escaped(event.id))", "DTSTAMP:\(stamp)", "LAST-MODIFIED:\(stamp)",
            "SEQUENCE:\(event.revision)",
        ]
        let tail = [
            event.status.map { "STATUS:\($0.rawValue)" }, "SUMMARY:\(escaped(event.title))",
            written("LOCATION", event.place), written("DESCRIPTION", event.lines.joined(separator: "\n")),
            event.link.map { "URL:\($0)" }, event.takesTime ? nil : "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
        return head + times(of: event) + tail.compactMap(\.self)
    }

    // The day after is where a whole day ends. Times are in UTC, so that no time zone has to travel along.
    private static func times(of event: Event) -> [String] {
        switch event.time {
        case .day(let day):
            [
                "DTSTART;VALUE=DATE:\(compact(day))",
                "DTEND;VALUE=DATE:\(compact(day.adding(days: 1)))",
            ]
        case .from(let start, let end):
            ["DTSTART:\(stamp(start))"] + [end.map { "DTEND:\(stamp($0))" }].compactMap(\.self)
        }
    }

    private static func compact(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

    // `20261121T083000Z`
    private static func stamp(_ moment: Moment) -> String {
        moment.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    private static func escaped(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": safe += "\\\(scalar)"
            case "\n": safe += "\\n"
            default: if scalar.value >= 32, scalar.value != 127 { safe.unicodeScalars.append(scalar) }
            }
        }
        return safe
    }

    /// No line over 75 octets, and no letter torn apart.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var count = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if count + size > 75 {
                folded += "\r\n "
                count = 1
            }
            folded.unicodeScalars.append(scalar)
            count += size
        }
        return folded
    }
}

extension CalendarFile.Event {
    // A whole day takes nobody's time, and nor does what was called off.
    fileprivate var takesTime: Bool {
        if case .from = time { return status != .cancelled }
        return false
    }
}
