import ArgumentParser
import UMTAPI
import UMTDomain

/// The days off that deadlines are counted with.
struct HolidayVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("holiday", "fridag", "holiday", [List.self, Add.self, Remove.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "holiday.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.year")) var year: Int?
        @Option(help: .words("help.municipality")) var municipality: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListHolidays(region: session.region, year: year, municipality: municipality)
            try await session.show(API.listHolidays, input) { list, language in
                let rows = list.holidays.map { holiday in
                    [
                        holiday.day.description, holiday.name, holiday.municipality ?? "", holiday.source,
                        holiday.id?.description ?? "",
                    ]
                }
                let calendar = Texts.say("say.calendar", [list.calendar], in: language)
                return .table(
                    ["day", "name", "municipality", "source", "id"], rows, in: language, remarks: [calendar])
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "legg-til", "holiday.add") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.day")) var day: CivilDate
        @Argument(help: .words("help.holidayName")) var name: String
        @Option(help: .words("help.holidaySource")) var source: String
        @Option(help: .words("help.holidayMunicipality")) var municipality: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddHoliday(
                region: session.region, day: day, name: name, source: source, municipality: municipality)
            try await session.show(API.addHoliday, input, as: Page.holiday)
        }
    }

    struct Remove: Verb {
        static var configuration: CommandConfiguration { .verb("remove", "fjern", "holiday.remove") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String

        func run(_ console: Console) async throws {
            guard let holiday = HolidayID(id) else { throw Refusal.notFound(.holiday, id, field: "id") }
            let session = try await Session(common, console)
            let input = RemoveHoliday(region: session.region, id: holiday)
            try await session.show(API.removeHoliday, input, as: Page.holiday)
        }
    }
}

extension Page {
    static func holiday(_ change: HolidayChange, in language: Language) -> Page {
        let holiday = change.holiday
        let place = holiday.municipality.map { " (\($0))" } ?? ""
        let moved = Texts.say("say.moved", [String(change.moved), change.calendar], in: language)
        return Page(
            text: "\(holiday.id?.description ?? "")  \(holiday.day)  \(holiday.name)\(place)",
            remarks: [moved])
    }
}
