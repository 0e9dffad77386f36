package import UMTDomain

extension API {
    package static let listHolidays = Endpoint<ListHolidays, HolidayList>(
        "listHolidays", .get, "/regions/{region}/holidays", .open,
        "List a year's days off: the national ones, the region's and the municipalities'")
    package static let addHoliday = Endpoint<AddHoliday, HolidayChange>(
        "addHoliday", .post, "/regions/{region}/holidays", .signedIn,
        "Record a local day off; the deadlines that still run are counted anew")
    package static let removeHoliday = Endpoint<RemoveHoliday, HolidayChange>(
        "removeHoliday", .post, "/regions/{region}/holidays/{id}/removal", .signedIn,
        "Take a local day off back; the deadlines that still run are counted anew", makes: false)

    static let holidays = [listHolidays.row, addHoliday.row, removeHoliday.row]
}

package struct ListHolidays: Wire {
    package let region: String
    /// This year when left out.
    package let year: Int?
    /// Only what its bodies count by; every municipality's when left out.
    package let municipality: String?

    package init(region: String, year: Int? = nil, municipality: String? = nil) {
        (self.region, self.year, self.municipality) = (region, year, municipality)
    }

    package static var example: ListHolidays {
        ListHolidays(region: "midt-troms", year: 2026, municipality: "senja")
    }
}

/// A day off, national or local.
package struct HolidayView: Wire {
    /// A national day has none.
    package let id: HolidayID?
    package let day: CivilDate
    package let name: String
    /// The key of the municipality; left out for a day of the whole region or of the country.
    package let municipality: String?
    package let source: String
    package let national: Bool

    package init(_ holiday: LocalHoliday, municipality: String?) {
        (id, day, name) = (holiday.id, holiday.day, holiday.name)
        (self.municipality, source, national) = (municipality, holiday.source, false)
    }

    package init(_ day: CivilDate, key: String, in language: Language) {
        (id, self.day, name) = (nil, day, Texts.say("holiday.\(key)", in: language))
        (municipality, source, national) = (nil, Holidays.version, true)
    }

    private init() {
        (id, day, name, municipality) = (.example, .example, "Planning day", "senja")
        (source, national) = ("Case 12/26", false)
    }

    package static var example: HolidayView { HolidayView() }
}

package struct HolidayList: Wire {
    package let year: Int
    /// Which days are known: the national set, and the number of the region's last change.
    package let calendar: String
    package let holidays: [HolidayView]

    package init(year: Int, calendar: String, holidays: [HolidayView]) {
        (self.year, self.calendar, self.holidays) = (year, calendar, holidays)
    }

    package static var example: HolidayList {
        HolidayList(year: 2026, calendar: "NO-2+3", holidays: [.example])
    }
}

package struct AddHoliday: Wire {
    package let region: String
    package let day: CivilDate
    package let name: String
    /// Who decided it, and where.
    package let source: String
    /// The whole region when left out.
    package let municipality: String?

    package init(region: String, day: CivilDate, name: String, source: String, municipality: String? = nil) {
        (self.region, self.day, self.name) = (region, day, name)
        (self.source, self.municipality) = (source, municipality)
    }

    package static var example: AddHoliday {
        AddHoliday(
            region: "midt-troms", day: .example, name: "Planning day", source: "Case 12/26",
            municipality: "senja")
    }
}

package struct RemoveHoliday: Wire {
    package let region: String
    package let id: HolidayID

    package init(region: String, id: HolidayID) { (self.region, self.id) = (region, id) }

    package static var example: RemoveHoliday { RemoveHoliday(region: "midt-troms", id: .example) }
}

/// What a change of the calendar did.
package struct HolidayChange: Wire {
    package let holiday: HolidayView
    package let calendar: String
    /// How many deadlines it moved. Those that had passed, stood still or were postponed by hand are not touched.
    package let moved: Int

    package init(_ holiday: HolidayView, calendar: String, moved: Int) {
        (self.holiday, self.calendar, self.moved) = (holiday, calendar, moved)
    }

    package static var example: HolidayChange { HolidayChange(.example, calendar: "NO-2+3", moved: 4) }
}
