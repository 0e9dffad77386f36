/// Days for calendar programs (RFC 5545): the same bytes until a day changes.
package struct CalendarFile: Sendable {
    package struct Event: Sendable {
        let id: String
        let day: CivilDate
        let title: String
        let link: String?
        let revision: Int
        let changedAt: Moment

        package init(
            id: String, day: CivilDate, title: String, link: String?, revision: Int, changedAt: Moment
        ) {
            (self.id, self.day, self.title, self.link) = (id, day, title, link)
            (self.revision, self.changedAt) = (revision, changedAt)
        }
    }

    let name: String
    let events: [Event]

    package init(name: String, events: [Event]) { (self.name, self.events) = (name, events) }

    package var text: String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//umt//umtd//NO", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
        ]
        let lines = head + events.flatMap(Self.lines) + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    // The day after is where a whole day ends. It takes nobody's time.
    private static func lines(of event: Event) -> [String] {
        let stamp = event.changedAt.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
        return [
            "BEGIN:VEVENT", "UID:\(escaped(event.id))", "DTSTAMP:\(stamp)", "SEQUENCE:\(event.revision)",
            "DTSTART;VALUE=DATE:\(compact(event.day))",
            "DTEND;VALUE=DATE:\(compact(event.day.adding(days: 1)))", "SUMMARY:\(escaped(event.title))",
            event.link.map { "URL:\($0)" } ?? "", "TRANSP:TRANSPARENT", "END:VEVENT",
        ].filter { !$0.isEmpty }
    }

    private static func compact(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

    static func escaped(_ text: String) -> String {
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
    static func folded(_ line: String) -> String {
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
