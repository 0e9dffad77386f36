import Foundation
import UMTDomain

/// The seed files as they are written: JSON, one file a noun in a folder for each region.
struct SeedFiles {
    let folder: URL

    func read<Content: Decodable>(_ name: String, as: Content.Type = Content.self) throws -> Content {
        let file = folder.appendingPathComponent("\(name).json")
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw Refusal(.seedMissing, [file.path])
        }
        return try JSONDecoder().decode(Content.self, from: data)
    }

    struct RegionFile: Decodable, Sendable {
        let key: String, code: String, name: String
        let assembly: String?
        let source: String
    }

    struct SourceFile: Decodable, Sendable {
        let key: String
        let title: Bilingual, note: Bilingual
    }

    struct FactFile: Decodable, Sendable {
        let key: String
        let about: Bilingual
        let value: String, unit: String
        let asOf: CivilDate?
        let source: String
    }

    /// Any row of a seed file beside the period, source and inference that it carries.
    struct Dated<Content: Decodable & Sendable>: Decodable, Sendable {
        let content: Content
        let row: DatedRow

        init(from decoder: any Decoder) throws {
            content = try Content(from: decoder)
            let fields = try decoder.container(keyedBy: DatedKeys.self)
            let from = try fields.decode(BoundFile.self, forKey: .from).bound
            let until = try fields.decodeIfPresent(BoundFile.self, forKey: .until)?.bound
            row = DatedRow(
                period: try Period(from: from, until: until),
                source: try fields.decode(String.self, forKey: .source),
                isInferred: try fields.decodeIfPresent(Bool.self, forKey: .inferred) ?? false)
        }
    }

    private enum DatedKeys: CodingKey { case from, until, source, inferred }

    /// A bound: an exact day, or the earliest and latest that are known.
    private struct BoundFile: Decodable, Sendable {
        let bound: Bound

        enum Keys: CodingKey { case earliest, latest }

        init(from decoder: any Decoder) throws {
            if let day = try? decoder.singleValueContainer().decode(CivilDate.self) {
                bound = .on(day)
            } else {
                let fields = try decoder.container(keyedBy: Keys.self)
                bound = Bound(
                    earliest: try fields.decodeIfPresent(CivilDate.self, forKey: .earliest),
                    latest: try fields.decodeIfPresent(CivilDate.self, forKey: .latest))
            }
        }
    }

    struct MunicipalityFile: Decodable, Sendable {
        let key: String
        let names: [Dated<NameFile>], numbers: [Dated<NumberFile>]
        let successors: [SuccessorFile]
    }

    struct NameFile: Decodable, Sendable { let name: String }
    struct NumberFile: Decodable, Sendable { let number: String }

    struct SuccessorFile: Decodable, Sendable {
        let municipality: String
        let on: CivilDate
        let source: String
    }

    struct RelationFile: Decodable, Sendable { let municipality: String }

    struct BodyFile: Decodable, Sendable {
        let key: String
        let kind: Body.Kind
        let name: Bilingual
        let municipality: String?
        let receives: Bool
        let rules: [Dated<RuleFile>]
    }

    struct RuleFile: Decodable, Sendable { let rule: String, value: String }

    struct RungFile: Decodable, Sendable {
        let who: Rung.Who
        let days: Int
        let kind: AnswerRule.Kind
    }

    /// What is followed beside the promises; the documents are public, and so is what is taken from them.
    struct EntryFile: Decodable, Sendable {
        let kind: LedgerEntry.Kind
        let key: String, title: String, source: String
        let text: String?, owner: String?, actionPlan: String?
        let day: CivilDate?
    }

    struct ModuleFile: Decodable, Sendable {
        let key: String
        let title: Bilingual
        let source: String
        /// Members, when left out.
        let audience: Audience?
    }

    struct PlanFile: Decodable, Sendable {
        let key: String
        let title: Bilingual
        let binding: Bool
        let items: [ItemFile]
        let milestones: [Dated<MilestoneFile>]
    }

    struct ItemFile: Decodable, Sendable {
        let kind: PlanItem.Kind
        let number: String
        let label: Bilingual
        let place: String
        let young: Bool?
        /// In hundredths; it counts once when left out.
        let weight: Int?
    }

    struct MilestoneFile: Decodable, Sendable {
        let kind: PlanMilestone.Kind
        let key: String
    }
}
