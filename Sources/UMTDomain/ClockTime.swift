import Foundation

/// A time of the day on the wall, to the minute: `09:30`.
package struct ClockTime: Hashable, Comparable, Sendable {
    /// From 00:00.
    package let minutes: Int

    /// `nil` outside the day.
    package init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    package static let midnight = ClockTime()

    private init() { minutes = 0 }

    /// Reads exactly `HH:mm`; `nil` for anything else.
    package init?(_ text: String) {
        let digits = text.utf8.map { Int($0) - 48 }
        guard digits.count == 5, digits[2] == 10, [0, 1, 3, 4].allSatisfy({ (0...9).contains(digits[$0]) }),
            digits[0] * 10 + digits[1] < 24, digits[3] < 6
        else { return nil }
        minutes = (digits[0] * 10 + digits[1]) * 60 + digits[3] * 10 + digits[4]
    }

    /// That many minutes earlier; `nil` on the day before.
    package func earlier(by count: Int) -> ClockTime? { ClockTime(minutes: minutes - count) }

    package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
    package var description: String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }
}

extension ClockTime: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let time = ClockTime(text) else {
            throw Refusal.badValue(text, field: decoder.field, wanted: "09:30")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
