/// Text that people typed: tidied, measured, and refused when it holds what must never be stored.
package enum Words {
    /// The text in NFC without spaces at the ends.
    ///
    /// Refuses an empty text, one of more than `limit` characters (Unicode scalars), control characters, and
    /// eleven digits that pass as a national identity number.
    package static func checked(_ text: String, field: String, limit: Int) throws(Refusal) -> String {
        // Bringing a text into NFC takes quadratic time on long runs of marks, so length comes first.
        if text.unicodeScalars.count > limit * 3 {
            throw Refusal(.textTooLong, field: field, [String(limit)])
        }
        if Names.hasRunOfMarks(text) { throw .badValue("…", field: field, wanted: "Abc æøå") }
        let tidy = Names.tidy(text)
        if tidy.isEmpty { throw Refusal(.textEmpty, field: field) }
        if tidy.unicodeScalars.count > limit { throw Refusal(.textTooLong, field: field, [String(limit)]) }
        if let odd = tidy.unicodeScalars.first(where: { isControl($0) }) {
            throw .badValue("U+" + String(odd.value, radix: 16), field: field, wanted: "Abc æøå")
        }
        if NationalIdentityNumber.isHidden(in: tidy) { throw Refusal(.nationalIdentityNumber, field: field) }
        return tidy
    }

    package static func checked(ifAny text: String?, field: String, limit: Int) throws(Refusal) -> String? {
        guard let text else { return nil }
        return try checked(text, field: field, limit: limit)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t" && scalar != "\r"
    }
}

/// The eleven digits that no field may hold: day, month, year, three digits, two check digits (modulus 11).
///
/// D-numbers (day + 40) and the synthetic ones of the tax authority (month + 40 or + 80) count as well.
package enum NationalIdentityNumber {
    /// Whether eleven digits in a row pass, whatever spaces, dots, dashes, slashes or unseen characters part them.
    package static func isHidden(in text: String) -> Bool {
        var run: [Int] = []
        for scalar in text.unicodeScalars {
            if let digit = digit(scalar) {
                run.append(digit)
            } else if !isFiller(scalar) {
                if hides(run) { return true }
                run = []
            }
        }
        return hides(run)
    }

    private static func hides(_ run: [Int]) -> Bool {
        guard run.count >= 11 else { return false }
        return (0...(run.count - 11)).contains { passes(Array(run[$0..<($0 + 11)])) }
    }

    private static func passes(_ digits: [Int]) -> Bool {
        let day = (digits[0] * 10 + digits[1]) % 40
        let month = (digits[2] * 10 + digits[3]) % 40
        guard (1...31).contains(day), (1...12).contains(month) else { return false }
        func check(_ weights: [Int]) -> Bool { zip(digits, weights).map { $0 * $1 }.reduce(0, +) % 11 == 0 }
        return check([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
    }

    // Any script's digits, and raised or circled ones, read as digits.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.properties.numericType {
        case .decimal, .digit: scalar.properties.numericValue.map { Int($0) }
        default: nil
        }
    }

    // What can stand between digits and still leave one number for the eye: spaces, every dash and slash, dots, marks,
    // and whatever is not seen at all.
    private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .format, .control, .dashPunctuation, .connectorPunctuation, .nonspacingMark, .enclosingMark:
            return true
        default: return dotsAndSlashes.contains(scalar)
        }
    }

    private static let dotsAndSlashes = Set("./\\|·•․‧．−˗⁃⁄∕／".unicodeScalars)
}
