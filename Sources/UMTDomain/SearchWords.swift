/// What somebody typed to find a case: every word must be there, each as the beginning of a word.
package struct SearchWords: Hashable, Sendable {
    /// In NFC, at most 12, each of letters and digits only.
    package let words: [String]

    /// Whatever is neither letter nor digit parts words; refuses a text that is too long.
    package init(_ text: String) throws(Refusal) {
        if text.unicodeScalars.count > 300 { throw Refusal(.textTooLong, field: "search", ["300"]) }
        let parts = Names.composed(text).unicodeScalars.split { scalar in
            !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark)
        }
        words = parts.prefix(12).map { String(String.UnicodeScalarView($0.prefix(60))) }
    }

    package var isEmpty: Bool { words.isEmpty }
}
