/// Takes names out of texts that people typed: of those who may not be named.
///
/// A name is found as whole words, whatever their marks and letters' size, with and without the middle names, with the
/// last name first, and with the genitive's s.
package struct NameGuard: Sendable {
    /// What stands in the place of a name, in what is stored; English readers see `[name]`.
    package static let mark = Bilingual(nb: "[navn]", en: "[name]")

    private var forms: Set<String> = []
    private var longest = 0

    package init(_ names: some Sequence<String>) {
        for name in names {
            let words = NameWord.all(in: name).map(\.key)
            guard let first = words.first, let last = words.last else { continue }
            insert(words)
            if words.count > 1 {
                insert([first, last])
                insert([last] + words.dropLast())
                insert([last, first])
            }
        }
    }

    package var isEmpty: Bool { forms.isEmpty }

    private mutating func insert(_ words: [String]) {
        forms.insert(words.joined(separator: " "))
        longest = max(longest, words.count)
    }

    /// The text with a mark for each name in it; the longest name that begins at a word is the one.
    package func masked(_ text: String) -> String {
        if forms.isEmpty { return text }
        let words = NameWord.all(in: text)
        var result = ""
        var (copied, place) = (text.startIndex, 0)
        while place < words.count {
            guard let count = nameLength(at: place, of: words) else {
                place += 1
                continue
            }
            result += text[copied..<words[place].range.lowerBound] + Self.mark.nb
            copied = words[place + count - 1].range.upperBound
            place += count
        }
        return result + text[copied...]
    }

    package func names(in text: String) -> Bool { masked(text) != text }

    private func nameLength(at place: Int, of words: [NameWord]) -> Int? {
        var longestMatch: Int?
        var key = ""
        for (offset, word) in words[place...].prefix(longest).enumerated() {
            key += (key.isEmpty ? "" : " ") + word.key
            if forms.contains(key) || (key.hasSuffix("s") && forms.contains(String(key.dropLast()))) {
                longestMatch = offset + 1
            }
        }
        return longestMatch
    }
}

/// A run of letters and digits in a text, and the key that names are compared by.
package struct NameWord: Hashable, Sendable {
    package let range: Range<String.Index>
    package let key: String

    package static func all(in text: String) -> [NameWord] {
        var words: [NameWord] = []
        var start: String.Index?
        for place in text.indices {
            if isPart(text[place]) {
                start = start ?? place
            } else if let begun = start {
                words.append(NameWord(range: begun..<place, key: key(of: text[begun..<place])))
                start = nil
            }
        }
        if let start {
            words.append(NameWord(range: start..<text.endIndex, key: key(of: text[start...])))
        }
        return words.filter { !$0.key.isEmpty }
    }

    // What is not seen does not part a word.
    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
            || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }

    private static func key(of text: Substring) -> String {
        let seen = text.unicodeScalars.filter { $0.properties.generalCategory != .format }
        return Names.plain(String(String.UnicodeScalarView(seen)))
    }
}

extension Names {
    /// The sort key without Norwegian letters, as the index of names in the store has it: `Åse` and `Aase` are `ase`.
    package static func plain(_ text: String) -> String {
        sortKey(text).replacing("{a", with: "ae").replacing("{b", with: "o").replacing("{c", with: "a")
    }
}
