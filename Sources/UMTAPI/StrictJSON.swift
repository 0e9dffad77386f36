package import UMTDomain

/// The door that every JSON body passes before it is decoded: RFC 8259 to the letter, and one object.
///
/// A decoder forgives a field given twice and keeps one of them; here it is refused, at any depth.
package enum StrictJSON {
    package static let depthLimit = 32

    /// In bytes of UTF-8. Texts are compared in normal form, which takes the square of a long run of accents;
    /// the limit keeps that from being a way to hold the server up.
    package static let nameLimit = 256

    /// The names of the object's own fields, in the order written.
    ///
    /// Refuses `badJSON` with the byte (from 0) and a key of what is wrong there, and `duplicateField`. Names
    /// are compared as decoded, so `"a"` and `"\u0061"` are one. Takes time linear in the length.
    package static func topLevelKeys(of bytes: some Collection<UInt8>) throws(Refusal) -> [String] {
        let bytes = Array(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw badJSON(0, .byteOrderMark) }
        try checkUTF8(bytes)
        var scanner = Scanner(bytes: bytes)
        return try scanner.document()
    }

    private static func checkUTF8(_ bytes: [UInt8]) throws(Refusal) {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw badJSON(error.byteOffsets.lowerBound, .notUTF8)
        }
    }
}

private enum Fault: String {
    case byteOrderMark, notUTF8, notAnObject, tooDeep, nameTooLong, trailing, unexpected, unfinished
    case controlCharacter, badEscape, loneSurrogate, badNumber, runOfMarks
}

private func badJSON(_ position: Int, _ fault: Fault) -> Refusal {
    Refusal(.badJSON, [String(position), fault.rawValue])
}

/// Each function starts at the first byte of what it reads and stops after the last.
private struct Scanner {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(Refusal) -> [String] {
        skipSpace()
        guard let first = peek else { throw badJSON(position, .unfinished) }
        guard first == "{" else { throw badJSON(position, .notAnObject) }
        let keys = try object(depth: 1)
        skipSpace()
        guard peek == nil else { throw badJSON(position, .trailing) }
        return keys
    }

    private mutating func value(depth: Int) throws(Refusal) {
        skipSpace()
        switch peek {
        case "{": _ = try object(depth: depth + 1)
        case "[": try array(depth: depth + 1)
        case "\"": _ = try string()
        case "t": try word("true")
        case "f": try word("false")
        case "n": try word("null")
        case .some("-"), .some("0"..."9"): try number()
        default: throw surprise()
        }
    }

    private mutating func object(depth: Int) throws(Refusal) -> [String] {
        try open(depth)
        if take("}") { return [] }
        var keys: [String] = []
        var seen: Set<String> = []
        repeat {
            let key = try name()
            guard seen.insert(key).inserted else { throw Refusal(.duplicateField, field: key) }
            keys.append(key)
            guard take(":") else { throw surprise() }
            try value(depth: depth)
        } while take(",")
        guard take("}") else { throw surprise() }
        return keys
    }

    private mutating func array(depth: Int) throws(Refusal) {
        try open(depth)
        if take("]") { return }
        repeat { try value(depth: depth) } while take(",")
        guard take("]") else { throw surprise() }
    }

    private mutating func open(_ depth: Int) throws(Refusal) {
        if depth > StrictJSON.depthLimit { throw badJSON(position, .tooDeep) }
        position += 1
    }

    private mutating func name() throws(Refusal) -> String {
        skipSpace()
        guard peek == "\"" else { throw surprise() }
        let start = position
        let name = try string()
        if name.utf8.count > StrictJSON.nameLimit { throw badJSON(start, .nameTooLong) }
        return name
    }

    private mutating func string() throws(Refusal) -> String {
        position += 1
        var text: [UInt8] = []
        while let next = peek {
            switch next {
            case "\"":
                position += 1
                let decoded = String(decoding: text, as: UTF8.self)
                if Names.hasRunOfMarks(decoded) { throw badJSON(position, .runOfMarks) }
                return decoded
            case "\\": text.append(contentsOf: String(try escape()).utf8)
            case ..<" ": throw badJSON(position, .controlCharacter)
            default:
                text.append(bytes[position])
                position += 1
            }
        }
        throw badJSON(position, .unfinished)
    }

    private mutating func escape() throws(Refusal) -> Character {
        position += 1
        guard let letter = peek else { throw badJSON(position, .unfinished) }
        if letter == "u" { return Character(try unicodeEscape()) }
        guard let meant = Self.escapes[letter] else { throw badJSON(position, .badEscape) }
        position += 1
        return meant
    }

    private static let escapes: [Unicode.Scalar: Character] = [
        "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]

    private mutating func unicodeEscape() throws(Refusal) -> Unicode.Scalar {
        let start = position - 1
        let high = try codeUnit()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, peek == "\\", peekSecond == "u" else { throw badJSON(start, .loneSurrogate) }
        position += 1
        let low = try codeUnit()
        let joined = 0x10000 + UInt32(high - 0xD800) << 10 + UInt32(low & 0x3FF)
        guard (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(joined) else {
            throw badJSON(start, .loneSurrogate)
        }
        return scalar
    }

    /// The `u` and four hexadecimal digits.
    private mutating func codeUnit() throws(Refusal) -> UInt16 {
        position += 1
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let next = peek else { throw badJSON(position, .unfinished) }
            guard let digit = Character(next).hexDigitValue else { throw badJSON(position, .badEscape) }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    private mutating func number() throws(Refusal) {
        if peek == "-" { position += 1 }
        let leadingZero = peek == "0"
        let whole = try digits()
        if leadingZero && whole > 1 { throw badJSON(position - whole, .badNumber) }
        if peek == "." {
            position += 1
            _ = try digits()
        }
        if peek == "e" || peek == "E" {
            position += 1
            if peek == "+" || peek == "-" { position += 1 }
            _ = try digits()
        }
    }

    /// How many there are; refuses none.
    private mutating func digits() throws(Refusal) -> Int {
        let start = position
        while let next = peek, ("0"..."9").contains(next) { position += 1 }
        if position == start { throw badJSON(position, .badNumber) }
        return position - start
    }

    private mutating func word(_ word: String) throws(Refusal) {
        guard bytes[position...].starts(with: word.utf8) else { throw surprise() }
        position += word.utf8.count
    }

    /// Steps over the mark, and space before it, when it comes next.
    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard peek == mark else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let next = peek, next == " " || next == "\n" || next == "\r" || next == "\t" { position += 1 }
    }

    private func surprise() -> Refusal { badJSON(position, peek == nil ? .unfinished : .unexpected) }

    // Bytes past ASCII come out as Latin-1, which no rule of the grammar asks for.
    private var peek: Unicode.Scalar? { position < bytes.count ? Unicode.Scalar(bytes[position]) : nil }

    private var peekSecond: Unicode.Scalar? {
        position + 1 < bytes.count ? Unicode.Scalar(bytes[position + 1]) : nil
    }
}
