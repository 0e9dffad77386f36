import Foundation
import Testing
import UMTAPI
import UMTDomain

@Suite struct StrictJSONTests {
    @Test func `a run of marks that no language writes is refused, also when escaped`() {
        for mark in ["\u{301}", "\\u0301"] {
            let text = "{\"a\":\"\(String(repeating: mark, count: 31))\"}"
            #expect(throws: Refusal.self) { _ = try StrictJSON.topLevelKeys(of: Array(text.utf8)) }
        }
    }

    @Test(arguments: [
        ("{}", []), (" \t\r\n{ \n} ", []), (#"{"a":1,"b":[],"c":{}}"#, ["a", "b", "c"]),
        (#"{"z":-0.5e+10,"a":0,"":null,"m":[true,false,null,1E2]}"#, ["z", "a", "", "m"]),
        (#"{"\u00e5\n\"\\\/\b\f\r\t":"\uD83D\uDE00"}"#, ["å\n\"\\/\u{8}\u{C}\r\t"]),
        (#"{"a":{"a":{"a":1}},"b":{"a":[{"a":1},{"a":2}]}}"#, ["a", "b"]),
        ("{\"æøå😀\":\"\u{7F}\"}", ["æøå😀"]), (#"{"a":"\u0000"}"#, ["a"]),
    ])
    func `an object gives its own names in order`(text: String, keys: [String]) throws {
        #expect(try StrictJSON.topLevelKeys(of: text.utf8) == keys)
        #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil)
    }

    @Test(arguments: [
        ("", "0 unfinished"), ("  ", "2 unfinished"), ("{", "1 unfinished"), (#"{"a"#, "3 unfinished"),
        (#"{"a""#, "4 unfinished"), (#"{"a":"#, "5 unfinished"), (#"{"a":1"#, "6 unfinished"),
        (#"{"a":"\"#, "7 unfinished"), (#"{"a":"\u00"#, "10 unfinished"), (#"{"a":[1,"#, "8 unfinished"),
        ("[]", "0 notAnObject"), ("null", "0 notAnObject"), (#""a""#, "0 notAnObject"),
        ("1", "0 notAnObject"),
        ("\u{FEFF}{}", "0 byteOrderMark"), ("{\0}", "1 unexpected"), ("{}\0", "2 trailing"),
        ("{}{}", "2 trailing"), ("{} //", "3 trailing"), ("{}]", "2 trailing"), ("{},", "2 trailing"),
        (#"{"a":1,}"#, "7 unexpected"), (#"{"a":[1,]}"#, "8 unexpected"), (#"{,"a":1}"#, "1 unexpected"),
        (#"{"a":[,1]}"#, "6 unexpected"), (#"{"a":1 "b":2}"#, "7 unexpected"), (#"{"a" 1}"#, "5 unexpected"),
        (#"{"a":}"#, "5 unexpected"), ("{a:1}", "1 unexpected"), ("{'a':1}", "1 unexpected"),
        (#"{/**/"a":1}"#, "1 unexpected"), (#"{"a":1//"#, "6 unexpected"), (#"{"a":NaN}"#, "5 unexpected"),
        (#"{"a":Infinity}"#, "5 unexpected"), (#"{"a":-Infinity}"#, "6 badNumber"),
        (#"{"a":True}"#, "5 unexpected"), (#"{"a":nul}"#, "5 unexpected"), (#"{"a":truely}"#, "9 unexpected"),
        (#"{"a":01}"#, "5 badNumber"), (#"{"a":-01}"#, "6 badNumber"), (#"{"a":00}"#, "5 badNumber"),
        (#"{"a":1.}"#, "7 badNumber"), (#"{"a":.5}"#, "5 unexpected"), (#"{"a":+1}"#, "5 unexpected"),
        (#"{"a":1e}"#, "7 badNumber"), (#"{"a":1e+}"#, "8 badNumber"), (#"{"a":-}"#, "6 badNumber"),
        (#"{"a":0x1}"#, "6 unexpected"), ("{\"a\":\"\n\"}", "6 controlCharacter"),
        ("{\"a\u{1F}\":1}", "3 controlCharacter"), ("{\"a\":\"\t\"}", "6 controlCharacter"),
        ("{\u{A0}}", "1 unexpected"), (#"{"a":"\x"}"#, "7 badEscape"), (#"{"a":"\u12G4"}"#, "10 badEscape"),
        (#"{"a":"\U0041"}"#, "7 badEscape"), (#"{"a":"\uD800"}"#, "6 loneSurrogate"),
        (#"{"a":"\uD800x"}"#, "6 loneSurrogate"), (#"{"a":"\uDC00"}"#, "6 loneSurrogate"),
        (#"{"a":"\uD800\uD800"}"#, "6 loneSurrogate"), (#"{"a":"\uD800\u0041"}"#, "6 loneSurrogate"),
        (#"{"a":"\uD800\n"}"#, "6 loneSurrogate"), (#"{"a":"\uDC00\uD800"}"#, "6 loneSurrogate"),
    ])
    func `what is not JSON is refused where it goes wrong`(text: String, fault: String) {
        #expect(refusal(Array(text.utf8)) == fault)
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], [0xFE, 0xFF, 0, 0x7B, 0, 0x7D], [0xC0, 0x80], [0xED, 0xA0, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0x80],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        #expect(refusal(bytes) == "0 notUTF8")
        #expect(refusal(Array(#"{"a":""#.utf8) + bytes + Array(#""}"#.utf8)) == "6 notUTF8")
    }

    @Test(arguments: [
        (#"{"a":1,"a":1}"#, "a"), (#"{"a":1,"\u0061":2}"#, "a"), (#"{"x":{"b":1,"b":2}}"#, "b"),
        (#"{"x":[[{"c":1},{"c":1,"d":{},"c":2}]]}"#, "c"), (#"{"":1,"":2}"#, ""),
        (#"{"😀":1,"\uD83D\uDE00":2}"#, "😀"), ("{\"å\":1,\"a\u{30A}\":2}", "å"),
    ])
    func `a name given twice is refused at any depth`(text: String, key: String) {
        #expect(throws: Refusal(.duplicateField, field: key)) { try StrictJSON.topLevelKeys(of: text.utf8) }
    }

    @Test func `thirty-two levels are read and not one more`() throws {
        func nested(_ levels: Int) -> [UInt8] {
            Array((#"{"a":"# + String(repeating: "[", count: levels - 1)).utf8)
                + Array((String(repeating: "]", count: levels - 1) + "}").utf8)
        }
        #expect(try StrictJSON.topLevelKeys(of: nested(32)) == ["a"])
        #expect(refusal(nested(33)) == "36 tooDeep")
        #expect(refusal(nested(1_000_000)) == "36 tooDeep")
        #expect(refusal(Array(String(repeating: #"{"a":"#, count: 100_000).utf8)) == "160 tooDeep")
    }

    @Test func `a name of 256 bytes is read and not one more`() throws {
        let name = String(repeating: "å", count: 128)
        #expect(try StrictJSON.topLevelKeys(of: #"{"\#(name)":1}"#.utf8) == [name])
        #expect(refusal(Array(#"{"\#(name)a":1}"#.utf8)) == "1 nameTooLong")
    }

    @Test func `no mutation crashes the scanner, and what it lets through a decoder reads alike`() throws {
        var dice = Dice(state: 3)
        let seeds = [
            #"{"title":"Buss \u00e5 \uD83D\uDE00","asks":[{"n":1,"t":"x"},{"n":-2.5e1}],"on":true,"by":null}"#,
            #"{ "a" : [ [ ] , { } , "\\\"" ] , "æ" : 0.25 , "b" : { "a" : false } }"#,
        ].map { Array($0.utf8) }
        let likely = Array(#"{}[]",:\u0019eE+-. tfn/"#.utf8) + [0, 10, 31, 0x80, 0xC3, 0xA5, 0xFF]
        var accepted = 0
        for round in 0..<20_000 {
            var bytes = seeds[round % seeds.count]
            for _ in 0..<Int.random(in: 1...3, using: &dice) { mutate(&bytes, likely, &dice) }
            guard let keys = try? StrictJSON.topLevelKeys(of: bytes) else { continue }
            accepted += 1
            let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            #expect(object.map { Set($0.keys) } == Set(keys), "round \(round)")
        }
        #expect(accepted > 1_000)
    }

    private func mutate(_ bytes: inout [UInt8], _ likely: [UInt8], _ dice: inout Dice) {
        guard let index = bytes.indices.randomElement(using: &dice),
            let byte = likely.randomElement(using: &dice)
        else { return }
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: bytes[index] = byte
        case 1: bytes.insert(byte, at: index)
        case 2: bytes.remove(at: index)
        case 3: bytes.removeSubrange(index..<min(bytes.count, index + 6))
        default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 9)], at: index)
        }
    }

    private func refusal(_ bytes: [UInt8]) -> String? {
        do {
            _ = try StrictJSON.topLevelKeys(of: bytes)
            return nil
        } catch {
            return error.code == .badJSON ? error.arguments.joined(separator: " ") : "\(error)"
        }
    }
}

private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
