import Foundation
import UMTAPI
import UMTDomain
import UMTStore

/// The body of a delivery. Its bytes follow from the record and from what is public, so every try sends the same.
struct WebhookPayload: Encodable {
    let type: WebhookKind
    let timestamp: Moment
    let data: Facts

    /// What is left out where the case is not published: every word that somebody typed.
    struct Facts: Encodable {
        let region: String
        var `case`: String?
        var council: String?
        /// The step's id in the record.
        var event: EventID?
        var link: String?
        var published: Bool?
        var title: String?
        var sentence: String?
    }

    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(self))
        }
    }
}

extension WebhookDeliveryLine {
    var kind: WebhookKind { step.map { WebhookKind(of: $0.event) } ?? .trial }

    /// What it tells: a case that was not published when the step was taken, or is not now, goes without its words.
    func payload(of region: Region, in language: Language, _ outward: Outward) -> WebhookPayload {
        guard let step else {
            return WebhookPayload(
                type: .trial, timestamp: delivery.madeAt, data: WebhookPayload.Facts(region: region.key))
        }
        let title = delivery.showsPublic ? step.publicTitle : nil
        let facts = WebhookPayload.Facts(
            region: region.key, case: step.number, council: step.council, event: step.event.id,
            link: outward.page(of: step.number, in: region), published: title != nil, title: title,
            sentence: title.map { _ in StepView(step.event, in: language).sentence })
        return WebhookPayload(type: kind, timestamp: step.event.moment, data: facts)
    }
}
