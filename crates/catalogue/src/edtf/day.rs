//! Counting days.
//!
//! Source of the method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
//! `days_from_civil` and `civil_from_days`,
//! <https://howardhinnant.github.io/date_algorithms.html>. Nothing here knows of time zones.

use super::Day;

/// Days of the four hundred years after which the calendar repeats.
const ERA: i32 = 146_097;

impl Day {
    /// How many days it comes after 1 January 1970; fewer than none before.
    ///
    /// ```
    /// use vitrine_catalogue::Day;
    ///
    /// let day = Day::new(2023, 9, 13).unwrap();
    /// assert_eq!(day.number(), 19_613);
    /// assert_eq!(Day::of_number(19_613), day);
    /// ```
    #[must_use]
    pub fn number(self) -> i32 {
        // The year begins in March, so that a leap day is its last.
        let (month, day) = (i32::from(self.month), i32::from(self.day));
        let year = if month <= 2 { self.year - 1 } else { self.year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// The day that comes so many days after 1 January 1970.
    #[must_use]
    pub fn of_number(number: i32) -> Day {
        let number = number + 719_468;
        let era = number.div_euclid(ERA);
        let of_era = number.rem_euclid(ERA);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        Day {
            year: year + era * 400 + i32::from(month <= 2),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    #[must_use]
    pub fn weekday(self) -> usize {
        usize::try_from((self.number() + 3).rem_euclid(7)).unwrap_or_default()
    }
}
