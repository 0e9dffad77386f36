package import Foundation
package import UMTDomain

extension BriefingView {
    /// The bytes that are kept: the same for the same briefing, with the fields in order.
    package func frozen() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }

    package init(frozen bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(BriefingView.self, from: Data(bytes))
    }

    /// The JSON as it is kept, or what it looks like for people.
    package static func document(
        _ bytes: Data, _ format: BriefingFormat, name: String, in language: Language
    ) throws -> Document {
        let view = try BriefingView(frozen: [UInt8](bytes))
        return Document(
            format == .json ? bytes : view.written(as: format, in: language), mediaType: format.mediaType,
            name: "\(name).\(format.ending)")
    }

    /// What it looks like: a whole file of HTML, or plain lines.
    package func written(as format: BriefingFormat, in language: Language) -> Data {
        let markup = BriefingMarkup(self, in: language)
        switch format {
        case .html: return Data(markup.document.html.utf8)
        case .text: return Data(markup.plainText.utf8)
        case .json: return Data((try? frozen()) ?? [])
        }
    }
}
