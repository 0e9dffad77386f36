import Foundation

/// Names as people write them, sort them and look them up; Norwegian letters are letters.
package enum Names {
    /// NFC, without spaces at the ends.
    package static func tidy(_ text: String) -> String {
        let text = composed(text)
        let ends = [text.unicodeScalars.first, text.unicodeScalars.last]
        // Nearly every text begins and ends with a letter or a digit, and then there is nothing to take off.
        if ends.allSatisfy({ $0.map { $0.properties.isAlphabetic || (48...57).contains($0.value) } ?? false })
        {
            return text
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The text in NFC. One with a run of marks that no language writes is left as it is.
    package static func composed(_ text: String) -> String {
        // Nothing below the first combining mark (U+0300) composes or decomposes into anything else.
        if text.unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return text }
        return hasRunOfMarks(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// More than 30 marks in a row (the limit of UAX 15's stream-safe format): composing them takes quadratic time.
    package static func hasRunOfMarks(_ text: String) -> Bool {
        var run = 0
        for scalar in text.unicodeScalars where scalar.value > 0x7F || run > 0 {
            run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
            if run > 30 { return true }
        }
        return false
    }

    /// What `ORDER BY` sorts by: … z æ ø å, with `aa` as `å`, large as small, other accents dropped.
    package static func sortKey(_ text: String) -> String {
        var key = ""
        for scalar in letters(text) {
            switch scalar {
            case "æ", "ä": key += "{a"
            case "ø", "ö": key += "{b"
            case "å": key += "{c"
            default: key.unicodeScalars.append(scalar)
            }
        }
        return key.replacingOccurrences(of: "aa", with: "{c")
    }

    /// What a name is found by when typed without Norwegian letters: `Målselv` and `malselv` are one.
    package static func folded(_ text: String) -> String {
        var key = ""
        for scalar in letters(text) {
            switch scalar {
            case "æ", "ä": key += "ae"
            case "ø", "ö": key += "o"
            case "å": key += "a"
            case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
            default: if !key.hasSuffix("-") { key += "-" }
            }
        }
        return key.trimmingCharacters(in: CharacterSet(charactersIn: "-"))
    }

    // Norwegian letters are kept whole; every other letter loses its marks.
    private static func letters(_ text: String) -> [Unicode.Scalar] {
        tidy(text).lowercased().unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            if "æøåäö".unicodeScalars.contains(scalar) { return [scalar] }
            if scalar == "ŋ" { return ["n"] }
            if scalar == "đ" { return ["d"] }
            let bare = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
            return bare.filter { $0.properties.generalCategory != .nonspacingMark }
        }
    }
}

extension Names {
    /// Whether the text names it as a whole: not `MT-1` in `MT-10`.
    package static func isNamed(_ name: String, in text: String) -> Bool {
        var rest = text[...]
        while let range = rest.range(of: name) {
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...].first
            if !isPart(before) && !isPart(after) { return true }
            rest = text[range.upperBound...]
        }
        return false
    }

    private static func isPart(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }
}
