// Made by npm run generate.
import aed_2026 from '../../schemas/national/aed.2026.json';
import aed_legacy from '../../schemas/national/aed.legacy.json';
import bicycle_parking_2026 from '../../schemas/national/bicycle_parking.2026.json';
import care_service_2026 from '../../schemas/national/care_service.2026.json';
import care_service_legacy from '../../schemas/national/care_service.legacy.json';
import cultural_property_2026 from '../../schemas/national/cultural_property.2026.json';
import cultural_property_legacy from '../../schemas/national/cultural_property.legacy.json';
import disaster_radio_2026 from '../../schemas/national/disaster_radio.2026.json';
import evacuation_space_2026 from '../../schemas/national/evacuation_space.2026.json';
import evacuation_space_legacy from '../../schemas/national/evacuation_space.legacy.json';
import event_2026 from '../../schemas/national/event.2026.json';
import event_legacy from '../../schemas/national/event.legacy.json';
import fire_hydrant_2026 from '../../schemas/national/fire_hydrant.2026.json';
import fire_hydrant_legacy from '../../schemas/national/fire_hydrant.legacy.json';
import food_business_all_2026 from '../../schemas/national/food_business_all.2026.json';
import food_business_all_legacy from '../../schemas/national/food_business_all.legacy.json';
import garbage_separation_2026 from '../../schemas/national/garbage_separation.2026.json';
import hospital_2026 from '../../schemas/national/hospital.2026.json';
import hospital_legacy from '../../schemas/national/hospital.legacy.json';
import open_data_list_2024 from '../../schemas/national/open_data_list.2024.json';
import open_data_list_2025 from '../../schemas/national/open_data_list.2025.json';
import open_data_list_2026 from '../../schemas/national/open_data_list.2026.json';
import open_data_list_legacy from '../../schemas/national/open_data_list.legacy.json';
import population_2026 from '../../schemas/national/population.2026.json';
import population_legacy from '../../schemas/national/population.legacy.json';
import preschool_2026 from '../../schemas/national/preschool.2026.json';
import preschool_legacy from '../../schemas/national/preschool.legacy.json';
import public_facility_2026 from '../../schemas/national/public_facility.2026.json';
import public_facility_legacy from '../../schemas/national/public_facility.legacy.json';
import public_toilet_2026 from '../../schemas/national/public_toilet.2026.json';
import public_toilet_legacy from '../../schemas/national/public_toilet.legacy.json';
import public_wireless_lan_2026 from '../../schemas/national/public_wireless_lan.2026.json';
import public_wireless_lan_legacy from '../../schemas/national/public_wireless_lan.legacy.json';
import school_district_2026 from '../../schemas/national/school_district.2026.json';
import tourism_2026 from '../../schemas/national/tourism.2026.json';
import tourism_legacy from '../../schemas/national/tourism.legacy.json';
import tourist_point_2026 from '../../schemas/national/tourist_point.2026.json';

/** The descriptions in `schemas/national/`, by name. */
export const SHEETS: Readonly<Record<string, unknown>> = {
  'aed.2026': aed_2026,
  'aed.legacy': aed_legacy,
  'bicycle_parking.2026': bicycle_parking_2026,
  'care_service.2026': care_service_2026,
  'care_service.legacy': care_service_legacy,
  'cultural_property.2026': cultural_property_2026,
  'cultural_property.legacy': cultural_property_legacy,
  'disaster_radio.2026': disaster_radio_2026,
  'evacuation_space.2026': evacuation_space_2026,
  'evacuation_space.legacy': evacuation_space_legacy,
  'event.2026': event_2026,
  'event.legacy': event_legacy,
  'fire_hydrant.2026': fire_hydrant_2026,
  'fire_hydrant.legacy': fire_hydrant_legacy,
  'food_business_all.2026': food_business_all_2026,
  'food_business_all.legacy': food_business_all_legacy,
  'garbage_separation.2026': garbage_separation_2026,
  'hospital.2026': hospital_2026,
  'hospital.legacy': hospital_legacy,
  'open_data_list.2024': open_data_list_2024,
  'open_data_list.2025': open_data_list_2025,
  'open_data_list.2026': open_data_list_2026,
  'open_data_list.legacy': open_data_list_legacy,
  'population.2026': population_2026,
  'population.legacy': population_legacy,
  'preschool.2026': preschool_2026,
  'preschool.legacy': preschool_legacy,
  'public_facility.2026': public_facility_2026,
  'public_facility.legacy': public_facility_legacy,
  'public_toilet.2026': public_toilet_2026,
  'public_toilet.legacy': public_toilet_legacy,
  'public_wireless_lan.2026': public_wireless_lan_2026,
  'public_wireless_lan.legacy': public_wireless_lan_legacy,
  'school_district.2026': school_district_2026,
  'tourism.2026': tourism_2026,
  'tourism.legacy': tourism_legacy,
  'tourist_point.2026': tourist_point_2026,
};
