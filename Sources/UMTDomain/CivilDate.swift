/// A day in the calendar of the council room, without clock or zone; 1900-01-01 to 2100-12-31.
///
/// Written `yyyy-MM-dd` everywhere. A text that names no real day (30 February) is refused, never moved.
package struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01 in the Gregorian calendar.
    package let ordinal: Int

    /// The day that many days after 1970-01-01; `nil` outside 1900…2100.
    package init?(ordinal: Int) {
        guard Self.ordinals.contains(ordinal) else { return nil }
        self.ordinal = ordinal
    }

    /// `nil` when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2100).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(of: month, in: year)
        else { return nil }
        ordinal = Self.ordinal(year, month, day)
    }

    /// Reads exactly `yyyy-MM-dd`; `nil` for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
            return nil
        }
        func number(_ range: Range<Int>) -> Int? {
            var sum = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                sum = sum * 10 + Int(byte - 48)
            }
            return sum
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }

    /// 1 is Monday, 7 is Sunday.
    package var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

    /// The day `days` later, or earlier when negative; stops at the ends of the calendar.
    package func adding(days: Int) -> CivilDate {
        let (sum, overflow) = ordinal.addingReportingOverflow(days)
        let wanted = overflow ? (days < 0 ? Int.min : Int.max) : sum
        return CivilDate(within: min(max(wanted, Self.ordinals.lowerBound), Self.ordinals.upperBound))
    }

    /// The same date that many years on, or back when negative; 1 March for a 29 February that the year lacks, `nil`
    /// outside the calendar.
    package func adding(years: Int) -> CivilDate? {
        CivilDate(year: year + years, month: month, day: day)
            ?? (day == 29 ? CivilDate(year: year + years, month: 3, day: 1) : nil)
    }

    /// Whole days from the other day to this one.
    package func days(since other: CivilDate) -> Int { ordinal - other.ordinal }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.ordinal < right.ordinal }

    private init(within ordinal: Int) { self.ordinal = ordinal }

    private static let ordinals = ordinal(1900, 1, 1)...ordinal(2100, 12, 31)

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // Counting from 1 March makes the leap day the last of its year, so no table is needed.
    private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day)
    }
}

extension CivilDate: CustomStringConvertible {
    package var description: String {
        let (year, month, day) = parts
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension CivilDate: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CivilDate(text) else { throw Refusal.badDate(text, field: decoder.field) }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
