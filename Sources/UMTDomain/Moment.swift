import Foundation

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Days and years are those of Oslo.
package struct Moment: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Noon in Oslo on that day: for facts of which only the day is known.
    package init(noonOf day: CivilDate) {
        let utcNoon = Int64(day.ordinal) * 86_400_000 + 43_200_000
        let offset = Self.oslo.secondsFromGMT(for: Date(timeIntervalSince1970: Double(utcNoon) / 1000))
        milliseconds = utcNoon - Int64(offset) * 1000
    }

    /// When the clocks of Oslo show that time on that day. A time that the change to summer time leaps over is read as
    /// an hour later.
    package init(_ time: ClockTime, on day: CivilDate) {
        let wall = Int64(day.ordinal) * 86_400 + Int64(time.minutes) * 60
        func offset(_ seconds: Int64) -> Int64 {
            Int64(Self.oslo.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
        }
        milliseconds = (wall - offset(wall - offset(wall))) * 1000
    }

    package static func now() -> Moment {
        Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// The calendar day in Oslo, where the answer clock and the case numbers live.
    package var day: CivilDate {
        let seconds = Double(milliseconds) / 1000
        let offset = Self.oslo.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
        let local = milliseconds + Int64(offset) * 1000
        let ordinal = Int(local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000)
        return CivilDate(ordinal: ordinal) ?? .epoch
    }

    package func adding(seconds: Int) -> Moment { Moment(milliseconds: milliseconds + Int64(seconds) * 1000) }

    package static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

    private static let oslo: TimeZone = {
        guard let zone = TimeZone(identifier: "Europe/Oslo") else {
            preconditionFailure("This system has no time zone data for Europe/Oslo (Debian: tzdata).")
        }
        return zone
    }()
}

extension CivilDate {
    package static let epoch = CivilDate(ordinal: 0) ?? Moment(milliseconds: 0).day
}

extension Moment: CustomStringConvertible {
    /// `2026-04-01T08:30:00.000Z`.
    package var description: String {
        let days = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
        let rest = Int(milliseconds - days * 86_400_000)
        func pad(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let day = CivilDate(ordinal: Int(days)) ?? .epoch
        let clock = "\(pad(rest / 3_600_000, 2)):\(pad(rest / 60_000 % 60, 2)):\(pad(rest / 1000 % 60, 2))"
        return "\(day)T\(clock).\(pad(rest % 1000, 3))Z"
    }

    /// Reads what `description` writes; `nil` for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, let day = CivilDate(String(text.prefix(10))) else { return nil }
        let digits = [11, 12, 14, 15, 17, 18, 20, 21, 22].map { Int(bytes[$0]) - 48 }
        guard digits.allSatisfy((0...9).contains) else { return nil }
        let hour = digits[0] * 10 + digits[1]
        let minute = digits[2] * 10 + digits[3]
        let second = digits[4] * 10 + digits[5]
        let millis = digits[6] * 100 + digits[7] * 10 + digits[8]
        guard hour < 24, minute < 60, second < 60 else { return nil }
        let clock = ((hour * 60 + minute) * 60 + second) * 1000 + millis
        self.init(milliseconds: Int64(day.ordinal) * 86_400_000 + Int64(clock))
        guard description == text else { return nil }
    }
}

extension Moment: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let moment = Moment(text) else {
            throw Refusal.badValue(text, field: decoder.field, wanted: "2026-04-01T08:30:00.000Z")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
